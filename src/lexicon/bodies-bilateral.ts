// Alliances, councils and formats between two or three named states, and summits of states with a body.
// Cells: canonical name | kind | names in reports | members (see bodies-alliances).
export const BILATERAL = `
US–Japan alliance | forum | U.S.-Japan alliance; US-Japan alliance; Japan-U.S. alliance; Japan-US alliance; U.S.-Japan Alliance; US-Japan Alliance; Japan-U.S. Alliance; Japan-US Alliance | JP; US
US–ROK alliance | forum | U.S.-ROK alliance; ROK-U.S. alliance; ROK-US alliance; US-ROK alliance; U.S.-South Korea alliance; South Korea-U.S. alliance; US-South Korea alliance; South Korea-US alliance; U.S.-ROK Alliance; ROK-U.S. Alliance | KR; US
US–Australia alliance | forum | U.S.-Australia alliance; US-Australia alliance; Australia-U.S. alliance; Australia-US alliance; U.S.-Australia Alliance | AU; US
US–Philippines alliance | forum | U.S.-Philippines alliance; US-Philippines alliance; Philippines-U.S. alliance; Philippine-US alliance | PH; US
US–Thailand alliance | forum | U.S.-Thailand alliance; U.S.-Thai alliance | TH; US
US–Japan Security Consultative Committee | forum | U.S.-Japan Security Consultative Committee; US-Japan Security Consultative Committee; Japan-U.S. Security Consultative Committee; Japan-US Security Consultative Committee; Security Consultative Committee; U.S.-Japan 2+2; US-Japan 2+2; Japan-U.S. 2+2; Japan-US 2+2; Japan-U.S. Security Consultative Committee (Japan-U.S. "2+2"); Japan-US two-plus-two; Japan-U.S. two-plus-two; U.S.-Japan two-plus-two | JP; US
US–Australia 2+2 | forum | AUSMIN; Australia-U.S. Ministerial Consultations; Australia-US Ministerial Consultations; Australia-United States Ministerial Consultations; U.S.-Australia 2+2; US-Australia 2+2; AUSMIN consultations | AU; US
US–India 2+2 | forum | U.S.-India 2+2; US-India 2+2; India-US 2+2; India-U.S. 2+2; U.S.-India 2+2 Ministerial Dialogue; India-US 2+2 Ministerial Dialogue; 2+2 Ministerial Dialogue | IN; US
US–ROK 2+2 | forum | U.S.-ROK Foreign and Defense Ministerial; U.S.-ROK 2+2; US-ROK 2+2; South Korea-U.S. 2+2; ROK-US 2+2 | KR; US
US–Philippines 2+2 | forum | U.S.-Philippines 2+2; US-Philippines 2+2; U.S.-Philippines 2+2 Ministerial Dialogue | PH; US
Japan–Australia 2+2 | forum | Japan-Australia 2+2; Australia-Japan 2+2; Australia-Japan 2+2 Foreign and Defence Ministerial Consultations; Japan-Australia 2+2 Foreign and Defense Ministerial Consultations | AU; JP
Japan–India 2+2 | forum | Japan-India 2+2; India-Japan 2+2; India-Japan 2+2 Foreign and Defence Ministerial Meeting | IN; JP
Japan–France 2+2 | forum | Japan-France 2+2; France-Japan 2+2 | FR; JP
Japan–Germany 2+2 | forum | Japan-Germany 2+2; Germany-Japan 2+2 | DE; JP
Japan–UK 2+2 | forum | Japan-UK 2+2; UK-Japan 2+2; Japan-U.K. 2+2 | GB; JP
Japan–Indonesia 2+2 | forum | Japan-Indonesia 2+2; Indonesia-Japan 2+2 | ID; JP
Japan–Philippines 2+2 | forum | Japan-Philippines 2+2; Philippines-Japan 2+2 | JP; PH
Japan–Russia 2+2 | forum | Japan-Russia 2+2 | JP; RU
Australia–UK Ministerial Consultations | forum | AUKMIN; Australia-UK Ministerial Consultations; Australia-United Kingdom Ministerial Consultations | AU; GB
Australia–India 2+2 | forum | Australia-India 2+2; India-Australia 2+2; India-Australia 2+2 Ministerial Dialogue | AU; IN
Australia–ROK 2+2 | forum | Australia-Korea 2+2; Australia-Republic of Korea 2+2 | AU; KR
US–Japan–ROK trilateral | forum | U.S.-Japan-ROK trilateral; US-Japan-ROK trilateral; U.S.-Japan-South Korea trilateral; trilateral with Japan and South Korea; Japan-U.S.-ROK trilateral; Japan-US-ROK trilateral; ROK-U.S.-Japan trilateral; South Korea-US-Japan trilateral | JP; KR; US
US–Japan–Australia Trilateral Strategic Dialogue | forum | Trilateral Strategic Dialogue; US-Japan-Australia Trilateral Strategic Dialogue; TSD | AU; JP; US
China–Japan–ROK trilateral summit | forum | China-Japan-South Korea summit; China-Japan-ROK trilateral summit; Japan-China-South Korea summit; trilateral summit of China, Japan and South Korea; Trilateral Cooperation Secretariat; China-Japan-Korea trilateral summit | CN; JP; KR
US–Japan Competitiveness and Resilience Partnership | instrument | CoRe Partnership; U.S.-Japan Competitiveness and Resilience Partnership; US-Japan Competitiveness and Resilience (CoRe) Partnership | JP; US
US–Japan Economic Policy Consultative Committee | forum | Economic 2+2; economic 2+2; economic two-plus-two; Economic Policy Consultative Committee; EPCC | JP; US
Nuclear Consultative Group | forum | NCG | KR:2023-07-18; US:2023-07-18
US–ROK Security Consultative Meeting | forum | Security Consultative Meeting; SCM; ROK-US Security Consultative Meeting | KR; US
Extended Deterrence Dialogue | forum | | JP; US
US–China Strategic and Economic Dialogue | forum | Strategic and Economic Dialogue; U.S.-China Strategic and Economic Dialogue | CN; US
US–India Initiative on Critical and Emerging Technology | forum | iCET; initiative on Critical and Emerging Technology; initiative on Critical and Emerging Technologies | IN; US
EU–US Trade and Technology Council | forum | Trade and Technology Council; TTC; EU-US Trade and Technology Council; U.S.-EU Trade and Technology Council; EU-U.S. Trade and Technology Council |
EU–India Trade and Technology Council | forum | EU-India Trade and Technology Council |
Bilateral Strategic Dialogue between the United States and Russia | forum | Strategic Stability Dialogue; strategic stability dialogue; U.S.-Russia Strategic Stability Dialogue | RU; US
High-Level Strategic Cooperation Council | forum | |
UK–France Summit | forum | UK-France Summit; Anglo-French summit; Franco-British summit; UK-France summit; Franco-British Summit | FR; GB
Franco-German Ministerial Council | forum | Franco-German Council of Ministers | DE; FR
North–South summit | forum | inter-Korean summit | KP; KR
EU–China summit | forum | EU-China summit; EU-China Summit; China-EU summit; China-EU Summit |
EU–US summit | forum | EU-US summit; EU-US Summit; EU-U.S. summit; EU-U.S. Summit; U.S.-EU summit; US-EU summit |
EU–Japan summit | forum | EU-Japan summit; EU-Japan Summit; Japan-EU summit |
EU–Ukraine summit | forum | EU-Ukraine summit; EU-Ukraine Summit |
EU–Western Balkans summit | forum | EU-Western Balkans summit; EU-Western Balkans Summit |
EU–Africa summit | forum | EU-AU summit; EU-Africa summit; European Union-African Union Summit; EU-African Union summit |
EU–CELAC summit | forum | EU-CELAC summit; EU-CELAC Summit |
US–ASEAN summit | forum | U.S.-ASEAN summit; US-ASEAN summit; ASEAN-U.S. summit; ASEAN-U.S. Special Summit; US-ASEAN Special Summit; U.S.-ASEAN Special Summit; ASEAN-US summit |
ASEAN–Australia summit | forum | ASEAN-Australia Special Summit; ASEAN-Australia summit |
ASEAN–China summit | forum | ASEAN-China summit; China-ASEAN summit |
ASEAN–Japan summit | forum | ASEAN-Japan summit; ASEAN-Japan Commemorative Summit |
ASEAN–GCC summit | forum | ASEAN-GCC summit; ASEAN-GCC Summit |
China–Central Asia Summit | forum | China-Central Asia Summit; China+Central Asia; China-Central Asia summit; C+C5 | CN; KZ; KG; TJ; TM; UZ
C5+1 | forum | C5 + 1; C5+1 Summit | KZ; KG; TJ; TM; US; UZ
India–Africa Forum Summit | forum | India-Africa Forum Summit |
US–Africa Leaders Summit | forum | U.S.-Africa Leaders Summit; US-Africa Leaders Summit |
Russia–Africa Summit | forum | Russia-Africa Summit; Russia-Africa summit |
GCC–US summit | forum | GCC-US summit; U.S.-GCC summit; US-GCC summit |
3+3 format on the South Caucasus | forum | 3+3 format; 3+3 platform |
US Indo-Pacific Strategy | instrument | Indo-Pacific Strategy; Indo-Pacific strategy |
Pacific Deterrence Initiative | instrument | |
European Deterrence Initiative | instrument | |
European Union Regional Initiative on the future of Syria | forum | EU Regional Initiative on the future of Syria; EU regional initiative on the future of Syria |
Supporting the Future of Syria and the Region conference | forum | Supporting Syria and the Region conference; Brussels Conference on Syria; Brussels conference on Syria; London conference on Syria; London Conference on Syria; Brussels Conference on Syria and the region |
Syria Recovery Trust Fund | body | SRTF |
Geneva talks on Syria | forum | Geneva peace talks; intra-Syrian talks; Geneva talks on Syria; intra-Syrian Talks |
Syrian Constitutional Committee | body | Constitutional Committee |
Berlin Conference on Libya | forum | Berlin process on Libya |
Peace summit on Ukraine | forum | Summit on Peace in Ukraine; peace summit in Switzerland; Ukraine peace summit; Global Peace Summit |
Ukraine Recovery Conference | forum | |
Alaska talks | forum | Anchorage talks; Anchorage meeting | CN; US
`;
