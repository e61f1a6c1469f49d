// Names of military exercises that recur, in lower case; the year that may follow is no part of the name.
export const EXERCISES: ReadonlySet<string> = new Set(
  `african lion|anakonda|balikatan|baltops|bersama lima|bright star|cobra gold|cold response|cutlass express|cyber coalition|
  defender europe|dynamic manta|dynamic mongoose|eager lion|flintlock|foal eagle|formidable shield|freedom banner|freedom edge|
  freedom guardian|freedom shield|garuda shield|grom|han kuang|ulchi freedom shield|ulchi freedom guardian|iron fist|
  iron union|joint sea|joint sword|joint warrior|juniper cobra|juniper oak|kakadu|kavkaz|keen edge|keen sword|key resolve|
  khaan quest|la perouse|malabar|max thunder|medusa|milan|neptune strike|noble partner|nordic response|obangame express|
  orient shield|pacific vanguard|peace mission|pitch black|platinum wolf|ramstein flag|rapid trident|red flag|resolute dragon|
  rim of the pacific|rimpac|saber strike|sea breeze|sea dragon|sea guardian|slavic shield|southern jackaroo|steadfast defender|
  steadfast noon|strait thunder|super garuda shield|talisman sabre|talisman saber|team spirit|trident juncture|tsentr|
  ulchi focus guardian|unitas|valiant shield|vigilant ace|vigilant storm|vostok|yudh abhyas|zapad`
    .split("|")
    .map((name) => name.trim()),
);
