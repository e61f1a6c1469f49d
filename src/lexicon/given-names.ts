// Given names of the world, written by hand by culture, that help to tell a person from a place or a body.
// Lower case, without accents as well as with them where English news writes both.
import { words } from "./table.ts";

const ENGLISH = `
aaron abigail ada adam adrian agnes aidan alan albert alec alex alexander alexandra alexis alfred alice alicia alison allan allen
allison alyssa amanda amber amy andrea andrew andy angela angus anita ann anna anne annette annie anthony antony april archie
arlene arnold arthur ash ashley ashton audrey austin barack barbara barbra barry bart beatrice becky ben benjamin bernadette bernard
bernice bernie bert beth betsy betty beverly bill billy blair blake bob bobby bonnie boris brad bradley brandon brenda brendan brett
brian bridget brooke bruce bruno bryan bryce burt byron caleb calvin cameron carl carla carol carole caroline carolyn carrie
cary casey catherine cathy cecil cecilia chad charlene charles charlie charlotte chelsea cheryl chester chip chris christian christie
christina christine christopher chuck cindy claire clara clare clarence clark claude claudia clay clayton cliff clifford clinton clive
clyde cody colin colleen connie connor conor corey cory craig crystal curtis cynthia daisy dale damian damien dan dana daniel
danielle danny darrell darren daryl dave david dawn dean deanna deb debbie deborah debra declan denis denise dennis derek desmond diana
diane dianne dick dirk dominic don donald donna doreen doris dorothy doug douglas drew duane duncan dustin dwight dylan earl eddie
edgar edith edmund edna edward edwin eileen elaine eleanor elena eli elijah elise elizabeth ella ellen elliot elliott elsie emily emma
enda eric erica erik erin ernest ernie esther ethan ethel eugene eunice eva evan evans eve evelyn faith faye felicity fergus fiona
florence floyd frances francis frank franklin fred freddie frederick gabriel gail gareth garrett garry gary gavin gayle gene geoff
geoffrey george georgina gerald geraldine gerard gerry gilbert gina gladys glen glenda glenn gloria glynis gordon grace graeme graham
grant greg gregg gregory greta guy gwen gwendolyn hank hannah harold harriet harris harrison harry harvey hazel heather hector heidi helen
henrietta henry herbert herman hilary hillary holly homer hope horace howard hubert hugh hugo humphrey ian ida imogen ingrid
irene iris irwin isaac isabel isabella isabelle ivan ivor ivy jack jackie jackson jacob jacqueline jacqui jade jake james jamie jan jane
janet janice jared jason jasmine jay jayne jean jeanette jeanne jed jeff jeffrey jenna jennie jennifer jenny jeremy jerome jerry jess
jesse jessica jessie jill jillian jim jimmy jo joan joann joanna joanne jocelyn jodi jody joe joel joey johanna john johnny jon jonathan
jordan joseph josephine josh joshua joy joyce juanita judith judy julia julian julianne julie juliet june justin justine karen karl karla
kate katherine kathleen kathryn kathy katie katrina kay kayla keir keith kellie kelly kelvin ken kendall kenneth kenny kent kerry kevin
kieran kim kimberly kirk kirsten kirsty kit kristen kristi kristin kristina kristine kurt kyle lance larry laura lauren laurence laurie
lawrence leah lee leigh len lena leo leon leonard leroy les lesley leslie lester levi lewis liam lillian lily lincoln linda lindsay
lindsey lionel lisa liz lloyd lois lola lonnie loretta lori lorraine louis louise lucas lucille lucinda lucy luke lydia lyle lyn
lynda lyndon lynn lynne mabel mackenzie madeleine madeline maggie malcolm mandy marc marcia marcus margaret margie margot maria marian
marianne marie marilyn marion marise marjorie mark marlene marsha marshall martha martin marty marvin mary mathew matt matthew maude
maureen maurice max maxine maxwell meaghan megan meghan mel melanie melinda melissa melvin meredith mervyn micah michael micheal michele
michelle mick mike mildred miles milton mindy miranda miriam mitch mitchell molly mona monica morgan morris moses muriel murray myra
myron nancy naomi natalie nathan nathaniel ned neil nell nelson neville nicholas nick nicky nicola nicole nigel nina noah noel nora
norma norman oliver olivia ollie oscar otis owen paige pam pamela pat patrice patricia patrick patsy patty paul paula pauline pearl peggy
penelope penny percy perry pete peter phil philip philippa phillip phoebe phyllis piers polly preston priscilla quentin quincy rachel ralph
ramona randall randolph randy ray raymond rebecca regina reginald rene reuben rex rhonda rich richard rick ricky rishi rita rob robert roberta
robin rod roderick rodney roger roland ron ronald ronnie rory rosalind rosalynn rose rosemary ross roy ruby rupert russ russell ruth ryan
sabrina sadie sally sam samantha samuel sandra sandy sara sarah saul scott sean seth shane shannon sharon shaun shawn sheila sheldon
shelley sheri sherman sherri sherry sheryl shirley sidney simon sonia sophia sophie spencer stacey stacy stan stanley stella stephanie
stephen steve steven stewart stuart sue susan susanna susanne susie suzanne sybil sydney sylvia tamara tammy tanya tara ted terence
teresa terrance terrence terri terry thelma theodore theresa therese thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey
tracy travis trevor trey tricia troy tyler ursula valerie vance vanessa vera vernon veronica vicki vickie vicky victor victoria vince
vincent viola violet virginia vivian wade wallace walter wanda warren wayne wendell wendy wes wesley whitney wilbur wilfred will willard
william willie wilma winifred winston yolanda yvette yvonne zachary zack zoe jd kamala tulsi pete mitt nikki condoleezza colin marco
`;
const ROMANCE = `
adolfo adriana agustin agustín alberto aldo alejandra alejandro alessandra alessandro alfonso alfredo alicia alonso alvaro álvaro amalia amparo
ana anabel andres andrés angel ángel angelina angelino anibal aníbal annalena antonella antonia antonio antônio antónio aparecida arancha ariel
armando arnaldo arturo augusto aurelio aurora barbara beatriz begoña benedetta benedita benigno benito bernardo bianca blanca brigida bruna
camila camilla camilo carla carlo carlos carlota carmelo carmen carmine carolina caterina catalina cecilia celia celso cesar césar chiara
clara claudia claudio clemente concepción consuelo corrado cristian cristiana cristiano cristina cristobal cristóbal damiano daniela daniele
dante dario darío davide delcy delfina delia demetrio diana diego dilma dina dolores domenico domingo dora edmundo eduardo elba elena
eleonora elisa elisabetta eloy elsa elvira emanuele emiliano emilio emma enrico enrique enzo ernesto esperanza esteban estefania estela ettore
eugenia eugenio eva evo ezequiel fabiana fabio fabiola fabrizio fatima fátima federica federico felipe felix félix fernanda fernando
ferruccio filippo fiorella flavia flavio flávio florencia francesca francesco francisca francisco franco gabriel gabriela gabriele gaetano gaspar
geraldo gerardo getulio giacomo giampaolo giancarlo gianfranco gianluca gianni gilberto gino giorgia giorgio giovanna giovanni giulia giuliana
giuliano giulio giuseppe giustino gladys gloria gonzalo graciela gregorio guadalupe guglielmo guido guillermo gustavo hector héctor henrique
hernán hernan horacio hugo humberto ignacio ignazio ilaria iñaki inés ines irene isabel isidro ismael italo iván ivan jacinta jacinto jacopo
jaime jair jairo javier jesús jesus joana joao joão joaquim joaquin joaquín jorge jose josé josefa josefina juan juana julia julian
julián julio júlio laercio laura laureano lautaro leandro leonardo leonel leonor leopoldo leticia letizia licia ligia lilia liliana
lino livia lorena lorenza lorenzo lourdes luca lucía lucia luciana luciano lucio luigi luis luís luisa luiz lula luz maddalena manuel
manuela mara marcela marcelo marcia marco marcos margarita maria maría mariana mariangela marianna mariano maribel mariela marina mario mário
marisa marisol maristela marta martina martín mateo mateus matias matías matilde matteo maura maurício mauricio maurizio mauro maximiliano
mercedes michel michela michele miguel milagros mirella miriam moema mónica monica natalia nayib nestor néstor nicola nicolas nicolás nicoletta
nilda noemí norberto nuria octavio ofelia olga omar orlando oscar óscar osvaldo otilia ottavio pablo paloma paola paolo pasquale patricio patrizia
paula paulina paulo pedro penelope piero pierluigi pietro pilar pino raffaele raffaella rafael ramiro ramon ramón raquel raul raúl
rebeca renata renato renzo ricardo riccardo rigoberto rita roberta roberto rocío rocio rodolfo rodrigo rogelio rolando romano romeo
romina rómulo rosa rosalia rosario rossana rosanna ruben rubén rui salvador salvatore samuel sandra santiago santos sara sebastian sebastián
sebastiano sebastião serafin sergio sérgio silvana silvia silvio simona simone socorro sofia sofía soledad sonia stefania stefano susana
tabaré tancredo tania tarcísio telma teodoro teresa thiago tiago tomas tomás tommaso trinidad ubaldo ugo umberto valentina valentino
valeria valerio vanessa vanni verónica vicente vicenta victor víctor vincenzo virgilio virginia virginie vitor vítor vittoria vittorio walter wanda wilson
ximena xiomara yamandú yolanda zulema dionisio jânio michelle iris
adele adèle adrien agathe agnès agnes aimé alain albane albert alexandre alexis alix aline amélie amelie anaïs andré andre anne antoine antoinette
anouk apolline armand arnaud arsène arthur aude audrey aurélie aurelie aurélien aurore axel baptiste bastien béatrice beatrice benjamin benoit
benoît bernadette bernard bertrand blaise blanche brice brigitte bruno camille carine caroline catherine cécile cecile cédric cedric céline celine
chantal charles charline chloé chloe christelle christian christiane christine christophe claire claude claudine clémence clement clément clémentine
colette constance corinne cyril cyrille damien daniel danièle david delphine denis denise didier dominique édith edith edouard édouard élie éliane
élisabeth elisabeth elodie élodie emile émile emilie émilie emmanuel emmanuelle eric éric erwan estelle étienne etienne eugène évelyne fabien fabienne
fabrice faustin ferdinand fernand flavien florence florent florian franck françois francois françoise francoise frédéric frederic frédérique gabriel gaël
gaelle gaëlle gaston gautier geneviève genevieve georges gérald gérard gerard germaine ghislaine gilbert gilles grégoire gregoire grégory guillaume gustave
guy hélène helene henri hervé herve hubert hugo hugues irène isabelle ivan jacqueline jacques jean jeanne jérémie jerome jérôme joachim joël joel
joseph josiane joséphine julie julien juliette justine karine laetitia laure laurence laurent léa lea léo léon leon léonie liliane line lionel loïc loic louis
louise luc lucas lucie lucien ludovic lydie lydia madeleine manon marc marcel marcelle margaux marguerite marianne marie marielle marin marine marion marisol
martial martine mathieu mathilde matthieu maud maurice maxime mélanie melanie michel michèle michele mireille monique muriel mylène myriam nadège nadine
nathalie nicolas nicole noël noemie noémie océane odette odile olivier pascal pascale patrice patricia patrick paul paulette pauline philippe pierre quentin
rachida raphaël raphael raymond rémi remi rémy renaud rené rene renée richard robert roger roland romain roseline sabine samuel sandrine sébastien sebastien
ségolène segolene serge séverine simone solange sophie stanislas stéphane stephane stéphanie suzanne sylvain sylvestre sylvie thérèse thibault thibaut
thierry thomas tristan valérie valerie véronique veronique victor vincent virginie viviane xavier yann yannick yves yvette yvon zoé
`;
const GERMANIC_NORDIC = `
achim adalbert adelheid adolf albrecht alexander alfons alois andreas anja anke anneliese annegret annette anton armin arndt arnold astrid axel barbara
bärbel bastian bernd bernhard bettina birgit bjorn björn bodo boris brigitte britta burkhard carsten cem christa christiane christoph clemens cornelia dagmar
daniela detlef dieter dietmar dietrich dirk dorothea eberhard eckart edeltraud edmund egon ekkehard elfriede elisabeth elke ernst erich ernst eva
ferdinand florian frank franziska franz frauke friedhelm friedrich fritz gabriele gabi georg gerd gerda gerhard gernot gertrud gisela gottfried gregor gudrun
günter günther gunter gunther gustav hannelore hanna hans harald hartmut heiko heinrich heinz helga helge helmut hendrik henning herbert heribert hermann
herta hilde hildegard holger horst hubertus ilse ina ines ingeborg ingo ingrid irmgard jan jens joachim jochen johann johanna johannes jörg jorg jürgen
jurgen jutta kai karin karl karla karl-heinz karlheinz karola karsten katarina katharina kathrin katja katrin kerstin klaus konrad konstantin kurt lars lena lothar ludwig
lutz manfred margarete margit margot margrit marianne markus marlies martina matthias mathias maximilian mechthild meinhard michaela monika moritz nadja nadine
nils norbert olaf oskar otto peer petra rainer ralf regina reiner reinhard reinhold renate roderich roland rolf rudolf rüdiger ruprecht sabine saskia sebastian
siegfried siegmar sigmar sigrid silke silvia simone sonja stefan stefanie stephan steffen susanne svenja sven tanja theo thilo thomas thorsten tilman tobias torsten udo
ulla ulrich ulrike ursula ute uta uwe verena volker walburga waldemar waltraud werner wilfried wilhelm wilhelmine willi willy winfried wolf wolfgang wolfram xaver
annemarie bart bas bram cees coen daan dirk edith eelco femke frans frits geert gerrit gijs guus halbe han hanneke hans harm henk hendrik herman hugo ineke
jaap jan jeroen joop joost joris jozias kajsa karien kees klaas lilianne lodewijk maarten mark maxime menno niels pieter piet ruben rutger ruud sander sigrid sjoerd sophie
stef stientje teun thom tjeerd tom wim wopke wouter caspar dick dilan alexander bert kris koen yves geert maggie sophie zuhal annelies vincent didier paul
agneta ake åke anders anette anna-karin annika ann arne arvid asa åsa asger asle aud bengt bente bertil birger birgitta bjarne bo börje bosse carl-henric
carina cecilia christel christer dag dagfinn ebba eili einar eirik elin ellemann elsa emil erik erling erna espen eva frederik frode fredrik gabriel gro gudni guðni guðlaugur gunnar
gunilla gustaf gösta göran hadia håkan halldor halvard hanne hans hanne harald helen helle henrik hjalmar holger inga inge inger ine ingegerd ingibjörg ingvar jakob jan-erik jens jeppe jesper
johan johanna jonas jørgen jorgen juha kaare kåre kaj karin karina kasper katrin katrín katrine kent kirsten kjell knut kristian kristrún kristrun kristersson lars
lars-erik lasse leif lene lennart lina linn lise lotta mads magdalena magne magnus maja malin margot margrethe margret mari marit marja mats mette mikael mikkel mogens morten nicolai
nikolai niels nina odd olafur ólafur ola olav ole olle olof ove pär pål pal pelle per pernille peter-christian poul ragnar ragnhild rasmus reidar roar roald rune sigmundur sigurd
sissel siv solveig søren soren stefan stein stig sture svein sverre terje thor thorbjørn þórdís thordis tore torben torbjörn torgeir trine troels trond trygve ulf ulla ulrika urban uffe vidar
vigdis viggo villy ylva øystein oystein aino aleksi alexander annika antti anu anne-mari eero eeva elina erkki esa esko hanna hannu harri heikki helena henri ilkka jaakko jari jarmo jorma jouko
juhani jukka jussi jutta kaisa kalle kari katja katri keijo kimmo kirsi krista laura lauri leena li maarit maria marja markku marko markus martti matti mauno mauri miapetra mika mikko minna miina
niko niinistö olli outi paavo päivi pasi pauli pekka pentti pertti petri petteri pia pirkko raimo reijo riikka risto ritva sami sanna sari satu saara sauli seppo sirpa stefan suvi taina tapani tarja tarmo
teemu teuvo timo tiina topi touko tuomas tuula tytti urho väinö veikko vesa ville vilma
`;
const SLAVIC_BALTIC_BALKAN = `
aleksandar aleksander aleksandr aleksandra aleksei aleksey alexei alexey alena alina aliaksandr alla alyaksandr anastasia anatoliy anatoly andrei andrey andrii andriy andrzej aneta angelina anton antonina arkady
arkadiusz arseniy artem artyom bartosz beata bogdan bogusław boguslaw bohdan bohuslav bojan boris borislav borys boyko božidar branislav branko bronisław bronislaw cezary czesław dalia damir danuta dariusz
darja darya david davit denis denys dimitar dimitri dimitrij dmitri dmitriy dmitry dmytro dominik donald đorđe dorota dragan draginja dragomir dušan dusan edi edgars egils ekaterina elena elmar elvira emil ewa
feliks filip fyodor galina gabriela gediminas georgi georgy gennady gennadiy gitanas goran gordan grigory grzegorz halina hanna hennadiy henryk hristijan hryhoriy igor ihor ilham ilia ilya ilya ingrida inna iosif ireneusz irina
iryna iulian iulia ivaylo ivan ivana ivica ivo iwona izabela jacek jadranka jadwiga jakov jakub jan jana janez jarosław jaroslaw jaroslav jelena jerzy jiří jiri joanna jolanta józef jozef jožef julia juraj jurij
kaja kalin kamil karel karol karolina katarína katarina katarzyna kateryna kazimierz kiril kirill kolinda konrad konstantin kostadin krasimir kristalina krystyna krzysztof ksenia kyrylo lana larisa lech leonid leszek lev
liudmyla ljubomir lyudmila lubomír lubos ludmila lukasz łukasz lyubov maciej magdalena maia maja maksim maksym małgorzata malgorzata marcin marek maria marian mariana marija marin marina mariusz marjan marko marta mateja
mateusz matej matjaž maxim maksim michail michał michal mihail mihai mikalai mikhail mikola mikuláš milan mile milica milo miloš milos milorad miro miroslav mirosław mirko mladen mojca monika mykhailo mykola nadezhda nadia nadiya
natalia nataliya natalya nataša nemanja nenad nevena nikita nikol nikola nikolai nikolay nikolaos nina oksana oleg oleh olena oleksandr oleksii oleksiy olga olha ondřej ondrej oresta ostap paulina pavel pavlo pawel paweł petar
petko petr petra petro piotr plamen pavol predrag rade radek radosław radoslaw radovan radmila rafał rafal rastislav roman rostyslav rumen ruslan rustem ryszard sandra sanja saša sasha semyon serhii serhiy sergei sergey sergii
sergio siarhei siarhey sławomir slavko slobodan sofia sonja stanislav stanisław stanislaw stepan stefan stevo svetlana sviatlana svitlana szymon tadeusz tamara taras tatiana tatyana tatjana tetiana tibor tihomir timur
tomas tomáš tomasz tomislav tudor uladzimir urmas ursula urszula vadim vadym valentin valentina valentyn valeria valeri valeriy valerii valery vasil vasily vasyl vera veronika viacheslav viktor viktar viktoria vitali vitaly vitaliy
vjekoslav vjosa vlad vladimír vladimir vladislav vladyslav vojislav volodymyr vsevolod vuk vyacheslav waldemar wanda wiktor witold władysław wladyslaw włodzimierz wojciech yana yaroslav yaroslava yegor yekaterina yelena yevgeny yevhen yulia yuliia
yuri yuriy yury zbigniew zdeněk zdravko zlatko zofia zoran zsuzsanna zuzana željko zeljka żaneta anders andris ansip arnis arturs artis arvils baiba dace dainius dzintars edgars egidijus evika gabrielius guntis gundars ilze inese ints
janis jānis juris kaspars kęstutis kestutis kristjan krišjānis linas lolita maris māris mindaugas raimonds raimundas raimonda rasa ramunas saulius sandra solvita toomas urve valdis viktorija virginijus vygaudas žygimantas žydrūnas andrus hanno jaak jüri juri kalle
kersti kristen kristina lauri liina marina marko margus mart mihkel siim sven taavi tanel tiit urmas adrian alexandru ana anca andreea bogdan călin calin claudiu corina cristian dacian dan daniel dragoș elena emil florin gabriel george gheorghe ileana
ioan ion ionel ionuț klaus laura liviu lucian ludovic marcel mihai mircea monica nicolae nicușor nicusor ovidiu petre radu raluca raluca rovana sebastian sorin teodor titus traian vasile victor viorica vlad ádám andrás andras attila balázs balazs bence béla csaba dávid eszter
ferenc gábor gabor gergely gyorgy györgy imre istván istvan jános janos jozsef józsef judit kálmán katalin kinga krisztina lajos lászló laszlo levente márton mária mihály miklós miklos norbert orsolya pál péter sándor sandor szilárd tamás tamas tibor tímea viktor zoltán zoltan zsolt
aleka alekos alexandros alexis anastasios andreas angelos anna antonis antonios apostolos aris athanasios chrysoula constantine constantinos costas demetris dimitra dimitrios dimitris dora dionysios eleni elias evangelos euclid fofi georgios george giannis gianis giorgos ioannis kostas kostis konstantinos
kyriakos lefteris maria michalis miltiadis nicos nikolaos nikos niki panagiotis panos pavlos petros prokopis sofia spyros stavros stefanos stelios thanos theodoros vassilis yannis yiannis zoe
adnan afrim albin alfred ardian arben arta artan bajram behgjet bekim blerim blerta bujar dritan edmond enver erion fatmir fatos gent glauk hashim hajredin ilir isa ismail kadri lulzim olta ramush rexhep sali spartak taulant vjosa ylli
`;
const TURKIC_CAUCASUS_PERSIAN = `
abdullah ahmet akif alev ali alparslan arzu aydın ayşe aziz bahar berat berna beşir binali bilal bülent burak can cemil cengiz cevdet çağatay davut deniz derya devlet doğu ebru ekrem elif emine emre engin erdal erdem erdoğan erkan
ersin fahrettin faruk fatih fatma feridun ferhat fikri gizem gökhan hakan halil haluk hami hande hasan hatice hayati hulusi hüseyin ibrahim ihsan ilker ismail kadir kasım kemal kerem kılıç lütfi mahmut mehmet melih meral meryem mesut mevlüt mevlut mete
metin muharrem murat mustafa muzaffer naci nail namık necip nihat numan nurettin oğuz okan omer ömer onur orhan osman oytun ozan özgür özlem pervin recep ramazan refik rıfat saadet sedat selahattin selçuk selim serdar serhat serkan sevgi sinan süleyman suleyman şule
tansu tarık tayfun tayyip tolga tuğrul tuncay turgut ufuk uğur umit ümit veysel volkan yalçın yasar yaşar yavuz yıldırım yiğit yusuf zafer zehra zekeriya zeynep ziya
aigul aibek aida akhmed akylbek alibek alikhan alisher almazbek altai amirbek anvar askar asylbek azamat azimbek bakyt baurzhan bakytzhan bolat chyngyz daniyar daren dariga dastan dinara emomali erlan farrukh gulnara gulnora gurbanguly ilgar ilham islam jeyhun jeenbek kamchybek karim
kassym-jomart kurmanbek laziz leyla mehriban mukhtar murat nargiza nurlan nursultan oraz oljas otabek rashid rasul rovshan rustam ruslan sadyr saida saken serik serdar shavkat sherzod shohrat sirojiddin sodyq sooronbay talgat temir timur tofiq ulugbek yerlan yerzhan zakir zhanar zamira zelimkhan
ararat armen arman aram artur arayik ashot davit edward gagik garo gevorg hayk karen lilit mher narek nikol ruben samvel serzh tigran vache vahagn vahan vardan vartan zohrab zareh
avtandil bidzina davit ekaterine eka gela giga giorgi givi irakli kakha kakhaber lasha levan maka mamuka mikheil nana natia nika nino salome salomé shalva tamar temur tea tinatin vakhtang zurab zviad shota
abbas abdolnaser abolfazl abolghasem akbar alireza amir amirhossein arash ardeshir asghar ashraf atefeh azadeh babak bagher bahman bahram behnam behrouz bijan dariush davoud ebrahim elham esfandiar eshaq fariba farhad farideh farzad fatemeh gholam gholam-hossein gholamreza ghasem hamid hamidreza hadi hassan heshmatollah hojjat homayoun
hormoz hossein iraj jafar jahangir jamshid javad kamal kamran kaveh kazem keyvan khosrow kourosh laleh leila maedeh mahmoud mahdi mahnaz majid mansour manouchehr maryam masih masoud masoumeh mehdi mehrdad mehran mina mohammad-javad mohammad-reza mohsen mojtaba morteza mostafa nader narges nasrin navid nima nasser omid parviz pejman
qassem ramin reza roya rostam ruhollah saeed saeid sadegh sadeq sahar samad sattar seyed shahram shahab shahla shirin siamak sima sohrab soleimani taher taghi vahid yahya yadollah zahra ziba
ashraf ghani hamid hamdullah hekmat hibatullah karim khalid khalilullah malalai mohib mullah nader najib najibullah rangin salahuddin sarwar shukria sirajuddin suhail yaqoob zabihullah zalmay zalmai fawzia habiba amrullah
`;
const ARABIC_HEBREW = `
aadel abbas abdal abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid abdelmalek abdelrahman abderrahmane abdessalam abdrabbuh abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdulrahman abdulrazak abdulsalam abdurrahman adel adham adil adnan adham afaf ahlam ahmad ahmed aida aisha akram ali alia alaa amal amani
amer amin amina amira amir ammar amr anas anwar asaad asad ashraf asma asmaa atef awad ayman aymen ayoub aziz aziza azmi badr bader baha bahaa bahia baker bandar barham bashar basel basem basim bassam bassem bilal boutros brahim buthaina butheina carmen chadi dalal dalia dania daoud dina diya diyab elias emad essam
ezzat ezzedine fadel fadi fahad fahd fahim faisal faiza fakhri faleh farah fares farid farida faris farouk fatema fathi fatima fatma fawaz fawzi fayez faysal fayyad firas fouad fuad gamal ghada ghaleb ghassan ghazi habib hadi hadja hafez hafiz hala halima hamad hamada hamed hamid hamza hana hanaa hanan hani hanna haidar haider haitham haroun hasan hashem hashim
hassan hassane hatem haya hayat hazem hend hiba hicham hikmat hind hisham hoda hosni hossam houari houda huda hussain hussam hussein ibrahim ibtisam idris iman imad imane inas intisar isa ishaq ismael ismail issa issam iyad izz izzat jabar jaber jabir jafar jalal jamal jamil jamila jana jassem jassim jawad jihad jibril joumana jubran kais kamal kamel karam
karim karima kassem khadija khairallah khaled khalid khalifa khalil khawla khayri kinan lakhdar lamia latifa layla leila lina loujain louay lubna lulwa maan maha mahamat mahdi maher mahfoud mahmoud mahmud mai majed majid malak malek malik manal mansour mansur maram mariam marouane marwa marwan maryam masoud maysa mazen meshaal mishal moaz mohamad mohamed mohammad mohammed
mohannad moncef mona montasser mostafa mouaz mounir mourad moussa moustafa muammar mubarak mudar mufid muhammad muhannad mukhtar mulham muna munir munzer muqtada murad musa musab mustafa mustapha muthanna nabil nabih nada nader nadia nadim nael nagib naguib nahed nahla naif naima najat naji najib najla najwa namir naser nasir nasr nasser nawaf nawal nayef nazem nazih nechervan nechirvan nidal
nizar noor noura nour nouri noureddine omar osama oussama othman qais qaboos qassem qusay rabah rabia rached rachid rafic rafik raghad raghida raed rahim raja rajab rakan rami ramadan ramez ramtane ramzi rana rania rashad rashed rashid rasha reem rei riad ridha rifaat rima riyad riyadh rula saad saadallah sabah sabri saddam sadiq saeb saeed safa
safwan sahar said saif salah salam saleh salem salih salim salma salman salwa samar sameh sami samia samih samir samira sana sara sari saud sayed selim shadi shafiq shaima sharif shawki shawqi shehab sherif shukri siham sinan soad soha sufyan sufian suha suhail suheir sulaiman suleiman sultan suzan tahani taher tahseen taieb talal talat tamam tamer tamim tammam taoufik tarek tareq tariq tawfiq tayeb
tayyip thamer thani turki ubay umar usama uthman wafa wael wahid waleed walid wasim wassim wissam yacine yahya yaser yasin yasmin yasmine yasser yazan yazid yehia younes youssef yousef yousif yusuf zaher zahi zaid zaina zainab zaki zakaria zayd zayed zeid zeinab zein ziad zine ziyad zouheir zuhair
abraham adi adina aharon ahaz alon amichai amir amit amnon amos anat ariel arye aryeh asher avi avigdor aviv avichay ayelet bar baruch benny benzion bezalel binyamin boaz chaim chen dalia dan danny dikla dina dov ehud eitan elad eldad eli elazar elie eliezer elior elyakim ephraim esti eyal
ezer ezra gabi gadi gal galia gideon gil gila gilad giora golda haim hagit hanan herzi idan ido ilan inbal isaac israel itamar itay itzhak itzik keren lior liat limor maor mark matan matanyahu meir meirav menachem merav michal micky miki miri mordechai moshe moti nachman naftali nahum
natan nathan nir nitzan noa noam ofer ofir omer or oren orit orly orna pnina ran reuven rivka ron ronen roni sagi sallai sara shai shalom shaul shimon shira shlomo shmuel shulamit simcha tal talya tamar tamir tzachi tzipi uri uzi yaakov yael yair yariv yehuda yehudit yigal yisrael yitzhak
yoav yoaz yochanan yohanan yona yoram yosef yossi yotam yuli yuval zalman ze'ev zeev zehava zipora zvi
`;
const SOUTH_ASIAN = `
aamir aarti abhijit abhinandan abhishek adil aditi aditya ajay ajit akash akhilesh akshay alok aman amarinder ambika amit amitabh amrita anand anandiben ananya anil anirudh anita anjali ankit ankita anoop anu anupam anurag anwar aparna arif arindam arjun
arun aruna arvind asad ashok ashwin ashwini asif asim atal atul ayesha ayub azad babul bakht basant bhagwant bhupinder bilawal bimal bipin brajesh chandra chandrababu chandrika chetan chidambaram dayanidhi deepak deepika devendra dev devyani dharmendra dilip dinesh dipak divya droupadi
farhan farooq farzana fatima faisal fazal firdous ganesh gaurav gautam geeta ghulam girish gopal gotabaya govind gul gulzar gurpreet hamid hardeep hari harinder harish harjit harsh harsha harshvardhan hasan hasina hina himanta imran indira indrani iqbal ishaq ishita jagdeep jagdish jagat
jai jairam jalil janardan jaswant javed jawaharlal jayant jayashankar jaya jitendra jyoti jyotiraditya kailash kamal kamala kanwal kapil karan karti kavita keshav khalid khawaja kiran kiren krishna kumar lakshmi lal lalit lalu latha laxmi madhav madhu mahbub mahesh mahinda maithripala makhdoom mala malini
mallikarjun mamata mamnoon man manik maneka manish manmohan manoj manohar manpreet maryam maulana mayawati meenakshi meera meghan mehbooba milind misbah mohan moin monika mukesh mukhtar mukul muralidharan murtaza nadeem naheed najam nalin namrata nandan nandini naresh narendra nasir naveen navjot navtej
nawaz neelam neera neeraj neha nikhil nilam nirmala nirupama nisha nitin nitish om omar pallavi pankaj pannala parag param parth parveen parvez parvaiz pavan pawan pervaiz pervez piyush prabhakar prabhu pradeep prakash pramila pramod pranab pranay prasad prashant pratap pratibha pratik praveen preeti prem preneet priti
priya priyanka pushpa pushkar qamar raghav raghuram raheel rahul raj raja rajat rajeev rajendra rajesh rajiv rajkumar rajnath rajan raksha rakesh ram rama raman ramesh rameshwar randeep randhir rangin ranil ranjan ranjit ranjana raosaheb rashmi ravi ravindra ravish raza rehman rekha renuka reza riaz
rita ritu rohan rohini rohit roshan rubina ruchira rupali sachin sadia saeed sagarika sajid salman sameer samina sandeep sangeeta sania sanjay sanjeev sanjiv santosh sarath sardar sarita sarojini sartaj sarwar sasikala satish satya satyapal saurabh savita seema shah shahbaz shahid shahzad shaista shakeel shamshad
shankar sharad sharmila shashi shashank shaukat shehbaz sher sherpa sherry shiv shivraj shivshankar shobha shoaib shreya shri shrikant shruti shubha shyam shyama siddharth sirisena sitaram smita smriti sonia soumya sourav subhash subramanian subrahmanyam sudha sudhir suhasini sujata sukhbir sumit sumitra
sunil sunita suresh surinder surjit suryakant sushil sushila sushma swapan swaraj syed tahir tahmima tanvi tariq tarun tejashwi tejas tshering uddhav uday uma umesh upendra urjit usha uttam vandana varun vasundhara vasudev vedant veena venkaiah venu vidya vijay vijaya vikas vikram vikrant vinay vineet vinod vipin vir viral virender
virendra vishal vishnu vishwas vivek yashwant yasir yogendra yogesh yogi yousaf yusuf zaheer zahid zaka zakir zardari zeenat zia zubair zulfikar zulfiqar abdulla ibrahim mohamed shahida mariya abdulla khandker khaleda dipu masud enayetullah shahriar asaduzzaman touhid jashim muhammad nasiruddin obaidul pradeep kamal narayan bhim pushpa khadga deuba sher bidya bishnu madhav arzu
anura dinesh gamini kusal lasantha maithri mangala vijitha tilak tharaka wasantha
`;
const EAST_SOUTHEAST_ASIAN = `
aki akie akihiko akihiro akihito akiko akinori akio akira akito arata asako asuka atsuko atsushi aya ayako ayumi azuma chie chieko chihiro chikara chizuko daisaku daisuke eiichi eiji eiko emi eriko etsuko fumi fumiko fumio fumihiko fumihito gen genichiro genki gentaro goro hajime haruhiko haruka haruki haruko
haruo haruto hayato hideaki hidehiko hidehisa hideki hideko hidemi hideo hideto hidetoshi hideyuki hikaru hinata hirofumi hirohito hiroki hiroko hiroaki hiromi hiromichi hiromu hiroshi hiroshige hirotaka hiroto hiroyasu hiroyuki hisahito hisashi hisako hitoshi ichiro ikuo isamu isao itsunori jiro jun junichi junichiro junji junko junya kaho
kaito kako kana kanako kanji kaori kaoru kasumi katsu katsuhiko katsumi katsunobu katsuya katsuyuki kazuhiko kazuhiro kazuhito kazuko kazuo kazuya kazuyoshi kazuyuki kei keiichi keiichiro keiji keiko keisuke keita keizo ken kenichi kenichiro kenji kenjiro kenko kenta kentaro kenzo kimi kimiko kisaburo kiyoko kiyomi kiyoshi kiyoto kohei
koichi koichiro koji kosaburo kosei kosuke kota kotaro koya kozo kumi kumiko kunihiko kunio kuniko kyoko kyohei maiko maki makiko makoto mako mamoru manabu mari mariko masaaki masafumi masaharu masahide masahiko masahiro masahisa masahito masaki masako masami masanobu masanori masao masaru masashi masato masatoshi masatsugu masayo masayoshi masayuki
masazumi mayu mayumi megumi michiko michio midori mieko mika miki mikio minako minoru mitsue mitsuhiro mitsuko mitsuo mitsuru miwa miyuki mizuho motoo motohiro motoko mutsumi mutsuo nao naofumi naohiko naohiro naoki naoko naomi naoto naoya nariaki naruhito natsuko natsuo noboru nobuaki nobuhiko nobuhiro nobuko nobukatsu nobumasa nobuo
nobuteru nobutaka nobuyuki nori noriaki norihiko norihiro noriko norio noriyuki osamu reiko rei reina ren renho rie rikako rikio rokuichi ryo ryohei ryoichi ryoji ryoko ryosei ryosuke ryota ryotaro ryu ryuichi ryuji ryunosuke ryutaro sachiko sadakazu saburo saki sakie sanae satoko satomi satoru satoshi satsuki sayaka sayuri
seigo seiichi seiichiro seiji seiko seishiro setsuko shigeaki shigeharu shigeki shigeko shigemi shigenori shigeru shigeto shigeyuki shin shingo shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shinzō shiori shizuka sho shogo shohei shoichi shoji shoko shota shotaro shun shuichi shuji shunichi shunsuke shuzen
soichiro sosuke sota sumiko sumio susumu suzuko tadahiko tadamori tadao tadashi taichi taiki taisuke takaaki takafumi takahiro takahito takaki takako takamado takanori takao takashi takatoshi takaya takayuki takehiko takehiro takeo takeru takeshi taketo takuma takumi takuya tamaki tamayo taro tatsuo tatsuya tateo teru teruhiko teruo
tetsu tetsuo tetsuro tetsushi tetsuya tokiko tokyoko tomohiko tomohiro tomoko tomomi tomoyuki toru toshi toshiaki toshihiko toshihiro toshiharu toshiko toshimasa toshimitsu toshinori toshio toshiro toshiyuki toyoko tsugumi tsukasa tsuneo tsutomu tsuyoshi wakako wataru yasuhide yasuhiko yasuhiro yasuhisa yasuhito yasuko yasukazu yasumasa yasunari yasuo
yasushi yasutoshi yoichi yoichiro yoji yoko yorihisa yoriko yosei yoshi yoshiaki yoshihide yoshihiko yoshihiro yoshihito yoshikazu yoshiki yoshiko yoshimasa yoshimi yoshinori yoshio yoshitaka yoshito yoshiyuki yosuke yoshinobu yu yua yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yukiya yuko yumi yumiko yuri yuriko
yusei yusuke yuta yutaka yuto yuya yuzo
jae-in jae-myung jae-yong jong-un jong-il jong-sup jong-ho jong-kun jong-in geun-hye suk-yeol suk-yul eui-yong kyung-wha byung-se yo-jong son-gwon son-hui yong-ho yong-chol ryong-hae tae-yul tae-yong tae-hyo tae-song sung-han won-sik yong-hyun gyu-back kyou-hyun hong-kyun sung-nam jung-woo do-hoon kyu-duk min-hyuk in-young young-ho jin jin-pyo duck-soo nak-yon
se-kyun boo-kyum hyun-chong hyun-jin hee-kyung min-seok sang-mok ki-moon moo-hyun dae-jung young-sam myung-bak hong-won hwang kyo-ahn joon-ho kwang-on won-hee seung-kyum myong-sik kwan-jin min-koo jeong-doo chol il-sung il-hwan kyong-hui mi-yeon seok-youl hwa-jin soo-suk hae-chan
jinping keqiang yi qiang zhengsheng li jiechi qishan yang hua chunying wenbin lijian ning jian fenghe wanquan shangfu jun he liu hui zhaoxu zhenhua qin gang tiankai xiaoming huning leji zheng zhanshu dejiang yunshan gaoli shaoqi xiaoping zemin jintao jiabao rongji enlai zedong xiang youxia weidong xuexiang guoqing xuetong jianchao
jianhua haixing houbo xiaohui yesui xiaodong ming kai jing zhong shan feng peng yuan fei lei lin xin yan ying yu yue zhen zhou jiayi xiaobo wei weiwei xiaolian shengkun kunming zhijun minghao yue jiaxin qiao xiu liang kexin ing-wen ching-te ying-jeou chia-lung kuo-cheng tsai su-lan chen-ming yu-ju chu-luan mei-ling ko-wen hsi-kun chien-jen tseng-chang chi-mai hsiao-khim bi-khim
anh anh-tuan bao binh cuong dung duc dat hai hang hien hoa hoang hong hue hung huong khanh khoa kien lan linh loan long mai minh nam nga ngan ngoc nguyen nhan nhung phong phuc phu phuong quan quang quoc quynh son tam tan thang thanh thao thi thien thinh thu thuy tien toan tran trang tri trong trung tuan tung tuyet van viet vinh vuong xuan yen
abdul abhisit achmad adisorn agung agus ahmad airlangga aisyah alexander alfredo alan alyas amado amirul andi anies anwar anutin apirat arief arifin armida ari arun azmin aung bambang basuki benedicto benigno boediono bongbong bounnhang boonrawd bounyang budi chaerul chalermchai chan chatchai chavalit choummaly chuan corazon darmin darmono dato delfin dewi dewa don dino djoko dudung
edhy eko enrique erick erlangga fadli febri ferdinand francisco ganjar gita gloria habibie hadi hamzah hasto hatta hishammuddin hor imee ismail jacob jejomar joko jose josefina jusuf kalla kantathi kasit khairy khin khieu khamphoui kittiratt kyaw lailai leila leni lim loren loretta luhut lucas maha mahathir mahfud mahmud mari maris marty megawati mochtar mohamad mohd
muhyiddin muhaimin muldoko myint nadiem najib nang noppadon nurul nguyen ngurah norodom oum ohn paetongtarn panpree panikos parnpree perfecto phan phankham philip pita plaek prabowo pramono prawit prayut prayuth prak puan puteri prasong rais ramon rama retno ridwan rizal rodrigo rommel ronald rosan rosario ryamizard sabri saifuddin sakaja saloumxay samdech sandiaga sar sein sihasak sjafrie
somchai somkid somsak sonexay songsuda sonthi soe sri srettha sugiono suharto sukarno sultan surakiart surapong surayud surin susilo suu swe sokhonn tan tea thaksin than thanathorn thanat thein thet theresa thongloun thongsing tin titiek tito tri tunku u umar vejjajiva veerasakdi vivian wan widodo win wiranto wirathu wissanu wunna yingluck yudhoyono yusof zaw zahid zambry zulkifli hun manet sen hassanal
xanana taur mari bendito adaljiza baasansuren battulga battsetseg khaltmaa khurelsukh oyun oyunerdene tsakhia enkhbayar batbold luvsannamsrain ukhnaa altankhuyag
`;
const AFRICAN_PACIFIC = `
abdirahman abdirizak abdiweli abdoulaye abdourahamane abdoulie abdullahi abebe abiodun abiy adama adamou adanech addisu adebayo adeola afewerki aisha aissata akinwumi alasane alassane alemayehu alhaji alimamy alioune almaz alpha amadou amara amina aminata aminu amma ango anselme arkebe assimi asmara assane ato awa ayanda ayo ayodele azali aziz
babatunde babacar bamanga bankole baraka barthelemy bassirou beji bekele benson bereket berhane berhanu binta birtukan blaise bola bolaji bongani boubacar bruno cheikh chibuzo chidi chika chike chiwetel chinedu cyril daoda debretsion demeke denis desalegn diallo dikgang diomaye djibril djiby dlamini dumisani duma ebenezer
ebrima edem ellen emeka emmerson emmersson ernest esperança evariste évariste fadumo faiza farah fatou fatoumata faure faustin fekadu felix femi festus filipe folasade frehiwot funmilayo gali gedu gedion gebran getachew girma gnassingbe goodluck grace guillaume habtamu hage hailemariam haile hakainde hassan helen hifikepunye horst
ibrahima idriss idrissa ifeanyi ignatius ikechukwu isaias isatou ismaila issoufou jabulani jakaya james jeje jerry jomo joseph joice joyce julius juma kagiso kaguta kamau kamuzu kassim kembo kgalema khadija khumbudzo kofi koffi kojo kwabena kwaku kwame kwasi laurent lazarus lesetja levy lindiwe lwazi maada macky mahamadou mahamane
mahmoud mamadou mamady mamadi mamphela mandla mangosuthu mariama mariam marafa marc mathews mbali meaza meles mengistu mehari michel millicent mimi moeketsi mohamed moïse mokgweetsi monicah moussa mswati mthuli mugabe muhammadu mulatu mulugeta museveni musalia mwai mzwandile nafissatou naledi nana nangolo nandi ndaba nelson netumbo ngozi nhlanhla
nkosazana nomvula nosiviwe ntando nyusi obiageli odinga ogiame okechukwu olabisi oladele olamide olusegun olubunmi omoyele osei oumar ousmane ousseynou oumarou patrice paulin peggy phumzile pravind precious raila ramtane raychelle redwan retno roch ronald sahle-work sahle saida salva samia samora samuel sani seblewongel sekou sékou senait senzo seretse
sibusiso sipho simeon sidi sidiki sifiso siyabonga solomon sylvanus taban taye tadesse tedros teferra tendai teodorin thabang thabo thandi themba theodor thandeka thokozani thulas thuli tiébilé tiken tito tlaleng tokyo tolulope tsegaye tulia tundu uche uhuru umaro umaru vusi wafula wandile wangari wavel william winnie workneh wole xolani yacouba yahya yakubu yaw yayi
yemi yoweri yonas youssoufou yusufu zainab zenani zewde ziad zitto zodwa zwelinzima zweli zine
aiyaz aiono baron bikenibeu charlot david emele enele epeli feleti fiame fiamē filipo frank gordon hilda inia ismael jeremiah joe jotham kalani kausea kiliopeti lionel lorin manasseh mahuta mekere meg mick mahendra nanaia natuman patteson peter ratu rick sato semi siaosi simon sitiveni surangel taneti taur teburoro timoci tommy toke tuila'epa tuilaepa voreqe wesley whipps winston
anote aupito kuini 'akilisi pohiva toa baldwin hilda jacinda kiritapu willie adrian
`;

/** Given names, lower case; many are family names or common words as well, so a match is a hint, never a proof. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(
    ENGLISH +
      ROMANCE +
      GERMANIC_NORDIC +
      SLAVIC_BALTIC_BALKAN +
      TURKIC_CAUCASUS_PERSIAN +
      ARABIC_HEBREW +
      SOUTH_ASIAN +
      EAST_SOUTHEAST_ASIAN +
      AFRICAN_PACIFIC,
  ),
);
