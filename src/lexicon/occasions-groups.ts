// Meetings of the great groups and alliances of states.
// Cells: forum | level (see occasions) | city; venue, region | host state | first day | last day, empty if the same |
// "virtual" or empty | source; empty is unverified.
export const GROUP_OCCASIONS = `
G20 | L | Osaka | JP | 2019-06-28 | 2019-06-29 | | jagranjosh.com, G-20 Summits
G20 | L | Riyadh | SA | 2020-11-21 | 2020-11-22 | virtual | b20indonesia2022.org, About G20
G20 | L | Rome | IT | 2021-10-30 | 2021-10-31 | | b20indonesia2022.org, About G20
G7 | L | Schloss Elmau; Elmau; Bavaria; Bavarian Alps | DE | 2015-06-07 | 2015-06-08 | | international.gc.ca, G7
G7 | L | Kananaskis; Alberta | CA | 2025-06-15 | 2025-06-17 | | wikiclassic.com, 51st G7 summit
NATO | L | Brussels | BE | 2017-05-25 | | | en.wikipedia.org, NATO summit
NATO | L | Watford; London | GB | 2019-12-03 | 2019-12-04 | | en.wikipedia.org, NATO summit
NATO | L | Vilnius | LT | 2023-07-11 | 2023-07-12 | | en.wikipedia.org, NATO summit
NATO | L | Washington; Washington, D.C. | US | 2024-07-09 | 2024-07-11 | | en.wikipedia.org, NATO summit
Quad | L | | US | 2021-03-12 | | virtual | pentictonherald.ca, 2021-03-12
Quad | L | | US | 2022-03-03 | | virtual | newsx.com, Quad summits
Quad | L | Tokyo | JP | 2022-05-24 | | | newsx.com, Quad summits
Quad | L | Hiroshima | JP | 2023-05-20 | | | newsx.com, Quad summits
Quad | L | Wilmington; Delaware | US | 2024-09-21 | | | newsx.com, Quad summits
`;
