// The inbox, alive: files dropped or pasted anywhere on the page are handed in, pasted words go into the form that they are
// for, and the list follows what the queue does. Everything is extra: the forms do all of it without.

const find = <E extends Element>(selector: string, from: ParentNode = document): E | null =>
  from.querySelector<E>(selector);

const filesForm = find<HTMLFormElement>("form[data-files]");
const queue = find<HTMLElement>("#queue");
const said = find<HTMLElement>("#said");

const say = (words: string): void => {
  if (said === null) return;
  said.textContent = words;
  said.hidden = words === "";
};

/** Puts what differs into the place of what stands there; what is the same keeps the focus. */
const renew = (selector: string, fresh: Document): void => {
  const [old, now] = [find(selector), find(selector, fresh)];
  if (old !== null && now !== null && old.innerHTML !== now.innerHTML) old.innerHTML = now.innerHTML;
};

const renewRows = (old: Element, now: Element): void => {
  const present = new Map([...old.children].map((child) => [child.id, child]));
  let before: Element | null = null;
  for (const fresh of [...now.children]) {
    const stands: Element | undefined = fresh.id === "" ? undefined : present.get(fresh.id);
    let put: Element = fresh;
    if (stands !== undefined && stands.tagName === "TBODY") {
      renewRows(stands, fresh);
      put = stands;
    } else if (stands !== undefined && stands.outerHTML === fresh.outerHTML) put = stands;
    const after: ChildNode | null = before === null ? old.firstElementChild : before.nextElementSibling;
    if (put !== after) old.insertBefore(put, after);
    before = put;
  }
  while (before !== null && before.nextElementSibling !== null) before.nextElementSibling.remove();
};

const show = (html: string): void => {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const [old, now] = [find(".inbox"), find(".inbox", fresh)];
  if (old === null || now === null) {
    renew("#queue", fresh);
    return;
  }
  renewRows(old, now);
  for (const selector of ["#summary", "#news", ".all-do", ".turn"]) renew(selector, fresh);
};

let loading = false;
let again = false;

/** One at a time; what comes meanwhile leads to one more. */
const load = async (): Promise<void> => {
  if (loading) {
    again = true;
    return;
  }
  loading = true;
  try {
    const response = await fetch(location.pathname + location.search);
    if (response.ok) show(await response.text());
  } catch {
    // The server is gone for the moment; its next word loads again.
  }
  loading = false;
  if (again) {
    again = false;
    await load();
  }
};

let events: EventSource | undefined;

/** A page that nobody sees holds no connection. */
const listen = (): void => {
  const address = queue?.dataset.live;
  if (address === undefined || events !== undefined || document.hidden) return;
  events = new EventSource(address);
  events.addEventListener("news", () => void load());
};

const rest = (): void => {
  if (!document.hidden) {
    listen();
    return;
  }
  events?.close();
  events = undefined;
};

/** Parcels that the server takes at once, in the order of the files; one too large for any goes alone and is left out. */
const parcels = (files: readonly File[], most: number, bytes: number): File[][] => {
  const found: File[][] = [];
  let size = 0;
  for (const file of files) {
    const last = found.at(-1);
    if (last === undefined || last.length >= most || size + file.size > bytes * 0.95) {
      found.push([file]);
      size = file.size;
    } else {
      last.push(file);
      size += file.size;
    }
  }
  return found;
};

const send = async (form: FormData): Promise<string | undefined> => {
  const response = await fetch("/inbox", { method: "POST", body: form });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return response.ok ? undefined : (find(".lede", page)?.textContent ?? "That was not taken.");
};

const upload = async (files: readonly File[]): Promise<void> => {
  if (filesForm === null || files.length === 0) return;
  const [most, bytes] = [Number(filesForm.dataset.files), Number(filesForm.dataset.bytes)];
  const fit = files.filter(({ size }) => size < bytes * 0.95);
  const wrong = files
    .filter((file) => !fit.includes(file))
    .map(({ name }) => `${name} is larger than what is taken at once.`);
  for (const parcel of parcels(fit, most, bytes)) {
    const form = new FormData();
    for (const file of parcel) form.append("files", file, file.name);
    try {
      const word = await send(form);
      if (word !== undefined) wrong.push(word);
    } catch {
      wrong.push(`${parcel[0]!.name}${parcel.length > 1 ? " and others" : ""} could not be sent. Try again.`);
    }
  }
  say(wrong.join(" "));
  await load();
};

const isFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes("Files") ?? false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Lines that are all addresses go where addresses go; other words are a report. */
const paste = (event: ClipboardEvent): void => {
  if (event.clipboardData === null) return;
  const files = [...event.clipboardData.files];
  if (files.length > 0) {
    event.preventDefault();
    void upload(files);
    return;
  }
  if (isField(event.target)) return;
  const words = event.clipboardData.getData("text/plain").trim();
  if (words === "") return;
  const lines = words.split(/\r?\n/).filter((line) => line.trim() !== "");
  const areAddresses = lines.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line));
  const field = find<HTMLTextAreaElement>(areAddresses ? "#addresses" : "#words");
  if (field === null) return;
  event.preventDefault();
  field.value = field.value === "" ? words : `${field.value}\n${words}`;
  field.focus();
};

if (filesForm !== null && queue !== null) {
  for (const hint of document.querySelectorAll<HTMLElement>("[data-drop]")) hint.hidden = false;
  const input = find<HTMLInputElement>("input[type=file]", filesForm);
  filesForm.addEventListener("submit", (event) => {
    event.preventDefault();
    void upload([...(input?.files ?? [])]).then(() => filesForm.reset());
  });
  document.addEventListener("dragover", (event) => {
    if (!isFiles(event.dataTransfer)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    if (!isFiles(event.dataTransfer)) return;
    event.preventDefault();
    void upload([...event.dataTransfer.files]);
  });
  document.addEventListener("paste", paste);
  document.addEventListener("visibilitychange", rest);
  listen();
}
