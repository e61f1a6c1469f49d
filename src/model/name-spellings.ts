// What is known of how news spells one person's name in several ways, as data: lower case, no marks. Each list folds only
// spellings of one name; names that differ in more than the spelling (Dmytro and Dmitry, Wang and Wong) are not in it.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** "mohammed: mohamed muhammad …" as a map from each spelling to the first. */
const spellings = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .flatMap((line) => {
        const [first, ...others] = words(line.replace(":", " "));
        return others.map((other) => [other, first!] as const);
      }),
  );

/** Letters that have no mark to take away. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: "o",
    đ: "d",
    ð: "d",
    ł: "l",
    ħ: "h",
    ı: "i",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    þ: "th",
    ə: "a",
  }),
);

/** One name of one alphabet in several transliterations, wherever it stands among the words of a name. */
export const TRANSLITERATIONS = spellings(`
mohammed: mohamed muhammad mohammad mohamad muhammed muhamad
ahmed: ahmad
mahmoud: mahmud mahmood mehmood mahamoud
hussein: hussain husayn husain husein hossein hosein houssein hussien
hassan: hasan
ibrahim: ebrahim ibraheem
yusuf: youssef yousef yusef yousuf youssouf
omar: umar
khalid: khaled
abdullah: abdulla
othman: uthman
saeed: said saied
salih: saleh
faisal: faysal feisal
fuad: fouad
gamal: jamal
jamil: jameel
karim: kareem
rashid: rasheed
hamid: hameed
tariq: tarek tareq
walid: waleed
nasser: nasir naser
mansour: mansur
mustafa: mustapha moustafa mostafa
masoud: massoud masud masood
qasim: kassem qasem qassem
suleiman: sulaiman sulayman soleiman
soleimani: sulaimani suleimani
sharif: shareef
latif: lateef
bashir: basheer
amin: ameen
haider: haidar haydar
ismail: ismaeel
jaafar: jafar jaffar
jaafari: jafari
fattah: fatah
shoukry: shukri shoukri shukry
tawfiq: tawfik
yahya: yehia
nouri: nuri noori
gaddafi: qaddafi qadhafi gadhafi kadhafi gaddhafi khadafy
adel: adil
mishal: meshal mishaal
massoum: masum
muammar: moammar muammer mouammar
assad: asad
sisi: sissi
sharaa: shara
aboul: abul
muallem: moallem
mekdad: miqdad
araghchi: araqchi
rouhani: ruhani
raisi: raeisi
sergey: sergei sergej serguei
andrey: andrei
alexey: alexei aleksey aleksei
nikolay: nikolai nikolaj
dmitry: dmitri
yury: yuri
vitaly: vitali
anatoly: anatoli
valery: valeri
gennady: gennadi
arkady: arkadi
grigory: grigori
vasily: vasili vassily
yevgeny: evgeny yevgeni evgeni
alexander: aleksandr alexandr aleksander alyaksandr aliaksandr
maxim: maksim
yulia: yuliia yuliya iuliia
shoigu: shoygu
tymoshenko: timoshenko
natalia: nataliia nataliya natalya
tokayev: tokaev
nazarbayev: nazarbaev
mirziyoyev: mirziyoev mirziyaev
berdimuhamedow: berdymukhamedov berdimuhamedov berdymukhammedov
aliyev: aliev
rahmon: rakhmon
prayut: prayuth
`);

/** Short forms of given names; they count as the full one where they stand first. */
export const SHORT_FORMS = spellings(`
antony: anthony tony
joseph: joe
william: bill
robert: bob rob bobby
james: jim jimmy
michael: mike
thomas: tom
peter: pete
patrick: pat
benjamin: ben
daniel: danny
david: dave
edward: ed
jeffrey: jeff
elizabeth: liz
matthew: matt
nicholas: nick
ronald: ron
samuel: sam
timothy: tim
christopher: chris
charles: chuck
gregory: greg
andrew: andy
jacob: jake
joshua: josh
jonathan: jon
philip: phil
douglas: doug
frederick: fred
jennifer: jen
`);

/** Titles that lead a name and are no names themselves; they go where two words are left. */
export const TITLES: ReadonlySet<string> = new Set(
  words(
    `mr mrs ms dr sir dame king queen emperor prince princess pope cardinal ayatollah sayyid seyed sayed u daw`,
  ),
);

/** Goes before a man who is told by his father ("Sheikh Tamim bin Hamad"); elsewhere it may be his name. */
export const TITLE_BEFORE_SON = "sheikh";

/** "al-Assad", "El-Sisi", "as-Sadat": the article between the words of a name; many outlets leave it out. */
export const ARTICLES: ReadonlySet<string> = new Set(words("al el ad ar as ash at az"));

/** "son of", in one spelling: without it the name is another one. */
export const SON_OF: ReadonlyMap<string, string> = new Map([["ibn", "bin"]]);

/** "Jr." and the like behind a full name; most outlets leave it out. */
export const GENERATIONS: ReadonlySet<string> = new Set(words("jr ii iii iv"));

/** Fathers and sons in the news who are told apart by nothing else: by the initial in the middle, by the "Jr." behind. */
export const TOLD_BY_INITIALS: ReadonlySet<string> = new Set(["george bush"]);
export const TOLD_BY_GENERATION: ReadonlySet<string> = new Set([
  "donald trump",
  "robert kennedy",
  "george bush",
]);

/** Chinese and Korean family names that stand first at home, and behind the given name in some Western reports. */
export const FAMILY_NAMES_EAST: ReadonlySet<string> = new Set(
  words(`kim lee park moon yoon yun chung cho choi choe kang suh lim ri jang han hwang ahn shin kwon song noh roh ban
  xi li wang yang zhang liu chen zhao qin wu hu sun zhou huang xu zhu lin he guo ma gao luo zheng liang xie tang deng
  feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai tsai ko hou chan wong
  chang chiu hsu hsieh tseng koo oh ha jeong jung hong woo im baek bae nam min ryu yoo seo sohn heo huh pak paek hyon ro wi`),
);

/** Given names of other peoples that are written like Japanese ones. With one of these the order of a name is kept. */
export const LOOKS_JAPANESE: ReadonlySet<string> = new Set(
  words(`ana anna anne ane dana diana hana hanna hannah ina ioana ivana jana joana johanna juan maria mariana marian marina
  marin marie mario marino mina mona nana nina rena rina rosa rosana ramona sara sanna simone susana yana zoran jan
  jean joan john ian ivan yan ann ken jason jen jane joanna omar osama isa musa sani umaru yahaya haruna amina garba
  hasina hassan hassina moana noa noah noemi naomi mia maia maya mika rita tina tanya sonia kaya maka mama mamata nata
  juana genia kenia zuzana tamara barbara boro ramiro mariano renato roman romano simon mose moses yusuf usman osman
  sabina yasin yasmin asin hasan jamin nazarin serena senna ronan rohan karan kiran ranjan wan wen`),
);

/** Hungarian given names that are no family names in English; they stand behind the family name at home. */
export const GIVEN_NAMES_HUNGARIAN: ReadonlySet<string> = new Set(
  words(`laszlo janos gabor zoltan zsolt istvan balazs bence csaba ferenc gyula gyorgy imre jozsef katalin kinga krisztina
  lajos levente miklos mihaly sandor szabolcs tibor zsuzsanna andras antal gergely kristof tamas akos eniko erzsebet
  ildiko orsolya reka timea matyas karoly geza kalman judit attila arpad bela denes`),
);

/** With these only, since elsewhere they are family names or given names of others: "Orbán Viktor", "Magyar Péter". */
export const GIVEN_NAMES_SHARED: ReadonlySet<string> = new Set(
  words("viktor peter pal marta eva anita agnes"),
);
export const FAMILY_NAMES_HUNGARIAN: ReadonlySet<string> = new Set(
  words(`orban szijjarto magyar novak sulyok ader varga nagy kovacs toth szabo horvath kiss molnar nemeth farkas balogh
  papp takacs juhasz lakatos meszaros simon olah fekete szilagyi torok feher balazs gal szucs kocsis pinter gulyas bayer
  medgyessy gyurcsany bajnai martonyi balas semjen navracsics hende simicsko benko`),
);
