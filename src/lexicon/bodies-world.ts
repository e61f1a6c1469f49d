// The United Nations and its family, world finance and trade, courts, and bodies of no state.
// Cells: canonical name | kind | names in reports | members (see bodies-alliances).
export const WORLD_BODIES = `
United Nations | body | UN; U.N.; United Nations Organization; world body |
UN Security Council | body | UNSC; U.N. Security Council; United Nations Security Council; Security Council | CN; FR; RU; GB; US
UN General Assembly | body | UNGA; U.N. General Assembly; United Nations General Assembly; General Assembly |
UN Human Rights Council | body | UNHRC; U.N. Human Rights Council; United Nations Human Rights Council; Human Rights Council |
UN Secretariat | body | U.N. Secretariat; United Nations Secretariat |
ECOSOC | body | UN Economic and Social Council; U.N. Economic and Social Council; United Nations Economic and Social Council |
Office of the UN High Commissioner for Human Rights | body | OHCHR; UN human rights office; U.N. human rights office; UN Human Rights Office; U.N. Human Rights Office |
UNHCR | body | UN refugee agency; U.N. refugee agency; Office of the United Nations High Commissioner for Refugees; United Nations High Commissioner for Refugees |
UNICEF | body | UN Children's Fund; U.N. Children's Fund; United Nations Children's Fund; Unicef |
UNESCO | body | United Nations Educational, Scientific and Cultural Organization; Unesco |
UNRWA | body | UN Relief and Works Agency; United Nations Relief and Works Agency; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees |
UN OCHA | body | OCHA; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs |
UNDP | body | UN Development Programme; United Nations Development Programme; U.N. Development Program; United Nations Development Program |
UNEP | body | UN Environment Programme; United Nations Environment Programme; U.N. Environment Program |
UNODC | body | UN Office on Drugs and Crime; United Nations Office on Drugs and Crime |
UN Women | body | |
UNFPA | body | UN Population Fund; United Nations Population Fund |
UNCTAD | body | UN Trade and Development; United Nations Conference on Trade and Development |
UNIDO | body | United Nations Industrial Development Organization |
World Food Programme | body | WFP; World Food Program; UN World Food Programme; U.N. World Food Programme |
World Health Organization | body | WHO; W.H.O.; World Health Organisation; UN health agency; U.N. health agency |
World Health Assembly | forum | WHA |
Food and Agriculture Organization | body | FAO; Food and Agriculture Organisation |
International Labour Organization | body | ILO; International Labor Organization; International Labour Organisation |
International Organization for Migration | body | IOM; International Organisation for Migration |
International Maritime Organization | body | IMO; International Maritime Organisation |
International Civil Aviation Organization | body | ICAO |
International Telecommunication Union | body | ITU |
World Meteorological Organization | body | WMO |
IAEA | body | International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog; nuclear watchdog; UN atomic watchdog; U.N. atomic watchdog; I.A.E.A. |
OPCW | body | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog |
CTBTO | body | Comprehensive Nuclear-Test-Ban Treaty Organization |
UNIFIL | body | UN Interim Force in Lebanon; United Nations Interim Force in Lebanon; U.N. Interim Force in Lebanon |
UNDOF | body | UN Disengagement Observer Force; United Nations Disengagement Observer Force |
UNFICYP | body | UN Peacekeeping Force in Cyprus |
MONUSCO | body | UN mission in Congo |
MINUSMA | body | |
UNMISS | body | UN Mission in South Sudan; United Nations Mission in South Sudan |
UNAMA | body | UN Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan |
UNAMI | body | UN Assistance Mission for Iraq; United Nations Assistance Mission for Iraq |
UNSMIL | body | UN Support Mission in Libya; United Nations Support Mission in Libya |
UN Command | body | United Nations Command; U.N. Command; UNC |
World Trade Organization | body | WTO; W.T.O.; World Trade Organisation |
International Monetary Fund | body | IMF; I.M.F. |
World Bank | body | World Bank Group; International Bank for Reconstruction and Development |
Bank for International Settlements | body | BIS |
Financial Action Task Force | body | FATF |
Paris Club | forum | |
Inter-American Development Bank | body | IDB |
European Bank for Reconstruction and Development | body | EBRD |
International Court of Justice | body | ICJ; World Court; UN top court; U.N. top court; UN's top court; U.N.'s top court; top UN court; top U.N. court |
International Criminal Court | body | ICC; I.C.C. |
Permanent Court of Arbitration | body | PCA |
International Tribunal for the Law of the Sea | body | ITLOS |
European Court of Human Rights | body | ECHR; ECtHR |
Court of Justice of the European Union | body | European Court of Justice; ECJ; CJEU |
Inter-American Court of Human Rights | body | |
Interpol | body | INTERPOL |
International Committee of the Red Cross | body | ICRC; Red Cross |
International Olympic Committee | body | IOC |
International Seabed Authority | body | |
European Union Agency for Law Enforcement Cooperation | body | Europol |
Frontex | body | European Border and Coast Guard Agency |
Amnesty International | body | Amnesty |
Human Rights Watch | body | HRW |
Médecins Sans Frontières | body | MSF; Doctors Without Borders; Medecins Sans Frontieres |
International Crisis Group | body | Crisis Group |
Syrian Observatory for Human Rights | body | SOHR |
Small Group of the Global Coalition to Counter ISIL | forum | Counter-ISIL Small Group; counter-ISIL Small Group; Small Group of the Global Coalition |
Global Coalition to Counter ISIL | forum | Counter ISIL Coalition; Global Coalition against Daesh; Global Coalition to Defeat ISIS; Global Coalition to Counter ISIS; counter-ISIL coalition; counter-ISIL Coalition; anti-ISIS coalition; Global Coalition; anti-ISIL coalition; anti-Daesh coalition; coalition to defeat ISIS |
International Syria Support Group | forum | ISSG |
Friends of Syria | forum | Friends of Syria Group; Friends of the Syrian People; London 11 |
Middle East Quartet | forum | Quartet on the Middle East |
Minsk Group | forum | OSCE Minsk Group | FR; RU; US
Normandy Format | forum | Normandy Four; Normandy format; Normandy Quartet | FR; DE; RU; UA
Trilateral Contact Group on Ukraine | forum | Trilateral Contact Group | UA; RU
NATO–Russia Council | forum | NATO-Russia Council |
NATO–Ukraine Council | forum | NATO-Ukraine Council; NATO-Ukraine Commission |
Six-Party Talks | forum | six-party talks; six-way talks | CN; JP; KP; KR; RU; US
P5+1 | forum | P5 plus 1; E3+3; EU3+3; P5 + 1; E3/EU+3 | CN; FR; DE; RU; GB; US
E3 | forum | E-3 | FR; DE; GB
P5 | forum | P-5; permanent five; five permanent members | CN; FR; RU; GB; US
Astana process | forum | Astana format; Astana talks; Astana trio | IR; RU; TR
Geneva International Discussions | forum | |
Vienna talks on Iran's nuclear programme | forum | Vienna talks; Vienna nuclear talks; nuclear talks in Vienna |
Conference on Disarmament | forum | |
Nuclear Suppliers Group | forum | NSG |
Missile Technology Control Regime | instrument | MTCR |
Proliferation Security Initiative | forum | PSI |
COP26 | forum | UN Climate Change Conference in Glasgow; COP26 climate summit; Glasgow climate summit |
COP27 | forum | COP27 climate summit |
COP28 | forum | COP28 climate summit |
COP29 | forum | COP29 climate summit |
COP30 | forum | COP30 climate summit |
COP31 | forum | COP31 climate summit |
COP21 | forum | COP21 climate summit; Paris climate conference |
COP22 | forum | COP22 climate summit; Marrakech climate conference |
COP23 | forum | COP23 climate summit; Bonn climate conference |
COP24 | forum | COP24 climate summit; Katowice climate conference |
COP25 | forum | COP25 climate summit; Madrid climate conference |
`;
