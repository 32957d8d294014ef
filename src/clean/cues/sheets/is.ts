import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Icelandic */
export const icelandic = {
  seeAlso: phrases(`
    Lesa meira | Lestu meira | Lesið einnig | Lesa einnig | Lestu einnig | Sjá einnig | Sjá nánar | Sjáðu einnig |
    Tengdar fréttir | Tengdar greinar | Meira um | Nánar um málið | Ekki missa af | Lesa meira um | Lesa meira hér |
    Lestu meira hér | Lestu meira um | Lesið meira | Lestu nánar | Lesa nánar | Lesa nánar um | Lesa áfram |
    Lestu áfram | Lesa alla greinina | Lesa alla fréttina | Lestu alla greinina | Lesa greinina | Lesa fréttina |
    Lesa grein | Lesa frétt | Lesa viðtalið | Lestu líka | Lesa líka | Lesa næst | Sjá líka | Sjá meira |
    Sjá meira um | Sjá hér | Sjá nánar hér | Sjá nánar um | Sjá frétt | Sjá fréttina | Sjá myndband | Sjá myndir |
    Sjá myndasafn | Sjáðu líka | Sjáðu myndbandið | Sjáðu myndirnar | Horfa á myndband | Horfðu á | Horfðu á þáttinn |
    Horfa á þáttinn | Hlusta á þáttinn | Hlustaðu á þáttinn | Hlustaðu á | Skoða nánar | Skoða meira |
    Skoða myndasafn | Skoðaðu einnig | Meira um málið | Meira um þetta | Meira um efnið | Meira hér | Nánar hér |
    Nánar um | Nánari upplýsingar | Frekari upplýsingar | Meiri upplýsingar | Tengd frétt | Tengd grein | Tengt efni |
    Tengdar færslur | Um sama efni | Fréttin heldur áfram | Greinin heldur áfram | Halda áfram að lesa |
    Haltu áfram að lesa | Næsta grein | Fyrri grein | Næsta frétt | Fyrri frétt | Ekki missa af þessu |
    Misstu ekki af | Þú gætir haft áhuga á | Þú gætir einnig haft áhuga á | Þér gæti líkað | Við mælum með |
    Mælum með | Smelltu hér | Smellið hér | Smella hér
  `),
  relatedHeading: phrases(`
    Tengdar fréttir | Tengdar greinar | Tengt efni | Mest lesið | Mest lesið í dag | Nýjast | Nýjustu fréttir |
    Nýlegar fréttir | Fleiri fréttir | Meira | Fleira áhugavert | Mælt með | Vinsælast | Lesa meira | Lestu einnig |
    Sjá einnig | Tengdar færslur | Svipaðar fréttir | Svipaðar greinar | Svipaðar færslur | Svipað efni |
    Meira um málið | Um sama efni | Meira úr sama flokki | Úr sama flokki | Fleira úr flokknum |
    Mest lesnu fréttirnar | Mest lesnar fréttir | Mest lesið á vefnum | Mest lesið síðustu daga | Mest skoðað |
    Mest skoðuðu | Mest rætt | Mest deilt | Vinsælar fréttir | Vinsælar greinar | Vinsælar færslur | Vinsælt |
    Vinsælt efni | Vinsælast í dag | Efst á baugi | Í brennidepli | Helstu fréttir | Helst í fréttum |
    Fréttir dagsins | Síðustu fréttir | Nýjar fréttir | Nýjar greinar | Nýjustu greinar | Nýjustu færslur |
    Nýlegar færslur | Nýlegar greinar | Nýlegar athugasemdir | Nýjast á vefnum | Nýtt efni | Aðrar fréttir |
    Aðrar greinar | Fleiri greinar | Fleiri færslur | Fleiri innlendar fréttir | Annað efni | Meira efni |
    Meira af fréttum | Áhugavert efni | Aðrir lásu | Aðrir lásu einnig | Val ritstjóra | Val ritstjórnar |
    Ritstjórn mælir með | Við mælum með | Mælum með | Ráðlagt efni | Fyrir þig | Þú gætir haft áhuga á |
    Þér gæti líkað | Ekki missa af | Fyrri færsla | Næsta færsla | Fyrri grein | Næsta grein | Fyrri frétt |
    Næsta frétt | Leiðarkerfi færslna | Tenglar | Ytri tenglar | Gagnlegir tenglar | Myndasöfn | Tengdar vörur |
    Svipaðar vörur
  `),
  advertisement: phrases(`
    Auglýsing | Auglýsingar | Kynning | Kostað efni | Auglýsing – lestu áfram |
    Greinin heldur áfram eftir auglýsinguna | Fréttin heldur áfram eftir auglýsinguna |
    Greinin heldur áfram fyrir neðan auglýsinguna | Kostuð kynning | Kostuð umfjöllun | Kostuð auglýsing | Kostað |
    Kynningarefni | Kynningargrein | Kynningarblað | Keypt umfjöllun | Auglýsingaefni | Í samstarfi við |
    Samstarfsefni | Efni frá samstarfsaðila | Loka auglýsingu | Fela auglýsingu | Efni kostað af | Styrkt efni
  `),
  newsletter: phrases(`
    Fréttabréf | Skráðu þig á póstlista | Skráning á póstlista | Fréttabréfið | Fréttabréf okkar |
    Skráðu þig á póstlistann | Skráðu þig á póstlistann okkar | Skráðu þig á póstlista okkar | Skrá mig á póstlista |
    Skráðu þig á fréttabréf | Skráðu þig á fréttabréfið | Skráðu þig á fréttabréf okkar | Skráðu þig í fréttabréfið |
    Skrá á póstlista | Skráning á fréttabréf | Gerast áskrifandi að fréttabréfi | Fáðu fréttabréfið |
    Fáðu fréttirnar | Fáðu fréttir | Fáðu fréttir í tölvupósti | Fáðu fréttir sendar | Fáðu nýjustu fréttir |
    Fáðu helstu fréttir | Fáðu vikulegt fréttabréf | Fá fréttabréf | Fá fréttir í tölvupósti | Póstlisti |
    Póstlistinn | Póstlistaskráning | Netfang | Netfangið þitt | Netfangið mitt | Sláðu inn netfang |
    Sláðu inn netfangið þitt | Þú getur afskráð þig hvenær sem er | Takk fyrir skráninguna | Takk fyrir að skrá þig |
    Afskrá mig | Vikulegt fréttabréf
  `),
  subscribe: phrases(`
    Áskrift | Gerast áskrifandi | Aðeins fyrir áskrifendur | Til að lesa áfram | Áskriftarleiðir | Kaupa áskrift |
    Kauptu áskrift | Gerstu áskrifandi | Gerðu þig áskrifandi | Gerast áskrifandi að | Fáðu áskrift | Panta áskrift |
    Skrá í áskrift | Skráðu þig í áskrift | Ert þú áskrifandi | Ertu áskrifandi | Ertu nú þegar áskrifandi |
    Ertu með áskrift | Þegar áskrifandi | Nú þegar áskrifandi | Eingöngu fyrir áskrifendur |
    Einungis fyrir áskrifendur | Þessi grein er aðeins fyrir áskrifendur | Þessi frétt er aðeins fyrir áskrifendur |
    Þetta efni er aðeins fyrir áskrifendur | Þú þarft áskrift | Þú þarft að vera áskrifandi |
    Þú þarft að vera með áskrift | Til að lesa greinina | Til að halda áfram að lesa |
    Lestu alla greinina með áskrift | Ótakmarkaður aðgangur | Fullur aðgangur | Fá aðgang | Fáðu aðgang |
    Kaupa aðgang | Prófaðu frítt | Prófa frítt | Hægt er að segja upp hvenær sem er | Styrktu okkur | Styrkja okkur |
    Styðjið okkur | Styrkja sjálfstæða blaðamennsku | Styrkja rannsóknarblaðamennsku | Styrkja miðilinn | Gefa grein |
    Gefa áskrift
  `),
  follow: phrases(`
    Fylgdu okkur | Fylgstu með okkur | Sæktu appið | Fylgja | Fylgdu okkur á Facebook | Fylgdu okkur á Instagram |
    Fylgdu okkur á samfélagsmiðlum | Fylgdu okkur á X | Fylgdu okkur á | Fylgið okkur | Fylgið okkur á | Fylgstu með |
    Fylgstu með á Facebook | Fylgjast með | Fylgja höfundi | Fylgja efni | Fylgstu með okkur á Facebook |
    Fylgstu með okkur á Instagram | Fylgstu með okkur á samfélagsmiðlum | Finndu okkur á Facebook | Finndu okkur á |
    Líkaðu við okkur | Líkaðu við okkur á Facebook | Vertu vinur okkar | Gakktu í hópinn | Vertu með í hópnum |
    Sækja appið | Sækja app | Sæktu app | Sæktu smáforritið | Náðu í appið | Náðu þér í appið |
    Kveikja á tilkynningum | Hafðu samband | Hafa samband | Hafið samband | Senda inn frétt | Sendu okkur |
    Sendu okkur ábendingu | Sendu ábendingu | Sendið okkur | Senda fréttaskot | Sendu fréttaskot | Fréttaskot |
    Ertu með ábendingu | Ábendingar | Skrifaðu okkur
  `),
  share: phrases(`
    Deila | Deila frétt | Deila á Facebook | Afrita hlekk | Prenta | Deildu | Deildu þessu | Deildu fréttinni |
    Deildu greininni | Deila grein | Deila þessu | Deila þessari grein | Deila síðu | Deila með vinum | Deila á X |
    Deila á Twitter | Deila á LinkedIn | Deila með tölvupósti | Deila í tölvupósti | Deila hlekk | Deilingar | Tísta |
    Senda | Senda í tölvupósti | Senda með tölvupósti | Senda á vin | Senda slóð | Afrita slóð | Afrita tengil |
    Hlekkur afritaður | Slóð afrituð | Afritað | Prenta út | Prenta grein | Prenta frétt | Vista | Vista grein |
    Vista frétt | Geyma grein | Líka við | Mér líkar
  `),
  comments: phrases(`
    Athugasemdir | Skrifa athugasemd | Ummæli | Skrifa ummæli | Athugasemd | Skrifaðu athugasemd | Skrifaðu ummæli |
    Bæta við athugasemd | Bæta við ummælum | Setja inn athugasemd | Senda athugasemd | Senda inn athugasemd |
    Birta athugasemd | Skilja eftir athugasemd | Skildu eftir athugasemd | Skildu eftir svar | Skrifa svar |
    Skoða athugasemdir | Skoða ummæli | Sjá athugasemdir | Sýna athugasemdir | Lesa athugasemdir | Lesa ummæli |
    Allar athugasemdir | Engar athugasemdir | Engin ummæli | Enn engar athugasemdir | Athugasemdin þín |
    Vertu fyrst til | Vertu fyrstur til | Lokað fyrir athugasemdir | Lokað er fyrir athugasemdir |
    Lokað fyrir ummæli | Athugasemdir eru ekki leyfðar | Reglur um athugasemdir | Reglur um ummæli | Svara |
    Hætta við svar | Hætta við að svara | Netfang þitt verður ekki birt | Netfangið þitt verður ekki birt |
    Nauðsynlegir reitir eru merktir | Nauðsynlegir reitir merktir | Skráðu þig inn til að skrifa athugasemd |
    Innskráðu þig til að skrifa | Taktu þátt í umræðunni | Hvað finnst þér | Hver er þín skoðun | Könnun |
    Skoðanakönnun | Kjósa | Var efnið hjálplegt | Var síðan gagnleg | Tilkynna ummæli | Tilkynna athugasemd |
    Ummæli eru á ábyrgð
  `),
  consent: phrases(`
    Við notum vafrakökur | Þessi vefur notar vafrakökur | Samþykkja allar | Við notum kökur | Við notum vefkökur |
    Vefurinn notar vafrakökur | Vefsíðan notar vafrakökur | Þessi vefsíða notar vafrakökur |
    Þessi síða notar vafrakökur | Þessi vefur notar kökur | Þessi síða notar kökur | Þessi vefsíða notar kökur |
    Þetta vefsvæði notar vafrakökur | Vefsvæðið notar vafrakökur | Vefsvæði okkar notar vafrakökur |
    Á vefnum eru notaðar vafrakökur | Vefkökur | Vafrakökur | Vafrakökustefna | Stefna um vafrakökur |
    Stillingar á vafrakökum | Vafrakökustillingar | Stilla vafrakökur | Stjórna vafrakökum |
    Við og samstarfsaðilar okkar | Okkur er annt um friðhelgi þína | Friðhelgi þín | Persónuverndarstefna |
    Meðferð persónuupplýsinga | Samþykkja | Ég samþykki | Samþykkja allt | Leyfa allar | Leyfa allar vafrakökur |
    Hafna | Hafna öllum | Hafna öllu | Aðeins nauðsynlegar | Með því að nota vefinn | Til að skoða þetta efni |
    Til að sjá þetta efni | Til að horfa á þetta myndband | Efni frá þriðja aðila | Ytra efni | Þetta efni kemur frá |
    Við þurfum samþykki þitt | Skilmálar | Notkunarskilmálar
  `),
  byline: phrases(`
    Höfundur | Eftir | Texti | Höfundar | Höfundur texta | Skrifað af | Skrifar | Texti og myndir | Blaðamaður |
    Fréttamaður | Ritstjóri | Umsjón | Ritstjórn | Birt af | Þýðing | Þýðandi
  `),
  authorBox: phrases(`
    Um höfundinn | Fleiri greinar eftir höfund | Allur réttur áskilinn | Um höfund | Um höfunda | Um okkur |
    Um mig | Fleiri greinar | Fleiri greinar höfundar | Fleiri fréttir eftir höfund | Fleiri færslur eftir |
    Allar greinar eftir | Allar greinar höfundar | Skoða allar færslur | Sjá allar greinar | Meira eftir höfund |
    Höfundur er | Höfundur greinar | Heimildir | Allur réttur áskilin | Höfundarréttur | Óheimilt er að afrita |
    Afritun óheimil | Greinin birtist fyrst | Greinin birtist upphaflega | Fréttin birtist fyrst |
    Athugasemd ritstjórnar | Frá ritstjórn | Fréttin hefur verið uppfærð | Greinin hefur verið uppfærð
  `),
  rights: phrases(`
    Öll réttindi áskilin
  `),
  biography: phrases(`
    er blaðamaður | er rithöfundur | er ritstjóri | er fréttamaður | er dósent | er lektor | skrifar um |
    starfar sem | starfar hjá
  `),
  contribution: [],
  disclosure: phrases(`
    tengla samstarfsaðila | samstarfstenglar | affiliate tenglar | fáum þóknun | gætum fengið þóknun |
    án aukakostnaðar fyrir þig
  `),
  published: phrases(`
    Birt | Birtist | Uppfært | Síðast uppfært | Birt þann | Birtist fyrst | Fyrst birt | Birt upphaflega | Útgefið |
    Útgáfudagur | Birtingardagur | Dagsetning | Sett inn | Uppfært kl | Uppfærð | Uppfærsla | Síðast breytt |
    Síðast uppfærð | Síðasta uppfærsla | Síðasta breyting | Síðast yfirfarið
  `),
  correction: phrases(`
    Leiðrétting | Athugasemd ritstjórnar | Uppfært
  `),
  tableOfContents: phrases(`
    Efnisyfirlit | Í þessari grein | Efni greinar | Efni greinarinnar | Efni síðunnar | Á þessari síðu |
    Í þessari frétt | Fara í kafla | Kaflar
  `),
  tags: phrases(`
    Efnisorð | Merki | Flokkar | Efnisorð greinar | Efnisflokkar | Efnisflokkur | Flokkur | Lykilorð greinar |
    Leitarorð | Merkimiðar | Merkt með | Málefni | Tengd efni | Tengd efnisorð | Umfjöllunarefni | Fréttaflokkur |
    Meira um efnið
  `),
  credit: phrases(`
    Mynd | Ljósmynd | Heimild | Ljósmyndari | mbl.is | Ljósm | Mynd úr safni | Mynd tengist ekki frétt |
    Myndin tengist ekki | Mynd frá | Myndin er úr safni | Samsett mynd | Skjáskot | Skjáskot úr | Skjámynd |
    Aðsend mynd | Aðsend | Safnmynd | Myndrit | Myndskreyting | Mynd af vef | Heimild myndar | Stækka mynd |
    Getty Images | AFP
  `),
  leadPicture: [],
  pageTool: phrases(`
    Efst á síðu | Hlusta á fréttina | Lestími | Loka | Fara efst | Fara efst á síðu | Til baka efst | Til baka |
    Fara til baka | Aftur á forsíðu | Til baka á forsíðu | Forsíða | Fara á forsíðu | Fara í efni |
    Fara beint í efni | Fara beint í efnið | Beint í efni | Beint á efnisyfirlit | Hoppa yfir í meginefni |
    Fara í aðalefni | Valmynd | Leit | Leita | Leita á vefnum | Prentvæn útgáfa | Prentútgáfa | Prenta síðu |
    Hlusta á grein | Hlusta á greinina | Hlusta á frétt | Hlusta | Hlustaðu á greinina | Lestrartími |
    Mínútna lestur | Leturstærð | Stærð leturs | Stækka letur | Minnka letur | Tilkynna villu | Tilkynna um villu |
    Er villa í greininni | Sástu villu | Sýna meira | Sýna minna | Sýna allt | Sýna fleiri | Sjá allt | Skoða allt |
    Hlaða fleiri | Sækja fleiri | Sæki | Hleður | Næsta síða | Fyrri síða | Fylla skjá | Vafrinn þinn styður ekki |
    Virkja JavaScript | Kveiktu á JavaScript | Sækja PDF | Mín. lestur
  `),
  notFound: phrases(`
    Síðan fannst ekki | Síða fannst ekki | Greinin fannst ekki | Síðan er ekki til | Síðan finnst ekki |
    Síða finnst ekki | Þessi síða er ekki til | Þessi síða fannst ekki | Síðan sem þú leitaðir að |
    Síðan sem þú leitar að | Síðan sem beðið var um | Því miður fannst síðan ekki | Við fundum ekki síðuna |
    Efnið fannst ekki | Fréttin fannst ekki | Greinin er ekki lengur aðgengileg | Síðan er ekki lengur til |
    Villa 404 | 404 villa | Villa kom upp | Upp kom villa | Úps, síðan
  `),
  loginWall: phrases(`
    Skrá inn | Innskráning | Nýskráning | Skrá mig inn | Skráðu þig inn | Skráðu þig inn til að | Skráið ykkur inn |
    Innskrá | Innskráning áskrifenda | Vinsamlegast skráðu þig inn | Skrá sig inn | Stofna aðgang | Stofna reikning |
    Stofnaðu aðgang | Búa til aðgang | Búa til reikning | Nýr notandi | Nýskrá | Ertu með aðgang |
    Ertu ekki með aðgang | Ertu nú þegar með aðgang | Þú ert ekki skráður inn | Þú þarft að skrá þig inn |
    Þú verður að skrá þig inn | Gleymt lykilorð | Gleymdirðu lykilorðinu | Gleymdir þú lykilorðinu | Lykilorð |
    Notandanafn | Muna mig | Muna eftir mér
  `),
  botWall: phrases(`
    Athuga vafrann | Staðfestu að þú sért manneskja | Ég er ekki vélmenni | Aðgangi hafnað |
    Verið er að athuga vafrann | Athugar vafrann þinn | Staðfestu að þú sért ekki vélmenni |
    Staðfestu að þú sért mennskur | Staðfestu að þú sért mannleg | Ég er ekki þjarkur | Ertu vélmenni |
    Aðgangur bannaður | Aðgangi lokað | Aðgangur óheimill | Lokað hefur verið fyrir aðgang | Vinsamlegast bíðið |
    Vinsamlegast bíddu | Of margar beiðnir | Óvenjuleg umferð um netið | Virkjaðu JavaScript og vafrakökur |
    Slökktu á auglýsingavörn
  `),
} satisfies CueSheet;
