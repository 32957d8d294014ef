/** Short news stories about invented events, one per language, and the words with which such a site points elsewhere. */
export interface Story {
  /** Without colon, as printed. */
  readonly cue: string;
  /** Heading of a list of other stories. */
  readonly heading: string;
  /** Headlines of other stories. */
  readonly others: readonly [string, string];
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** A paragraph of the story that begins with the cue's words, or has them in a quote, and stays. */
  readonly lookAlike: string;
}

export const stories: Readonly<Record<string, Story>> = {
  en: {
    cue: 'See also',
    heading: 'Related stories',
    others: ['Council delays vote on harbour cranes', 'Why the night ferry lost its passengers'],
    headline: 'Lighthouse at Carrow Point to be moved before winter',
    paragraphs: [
      'The lighthouse at Carrow Point will be moved forty metres inland before the winter storms arrive, the harbour trust said on Tuesday. Engineers found fresh cracks in the cliff below the tower in August.',
      'The tower, built from local granite, weighs about nine hundred tonnes. It will be lifted on hydraulic jacks and rolled along a steel track at a speed of roughly one metre an hour.',
      'Residents have mixed feelings about the plan. Some fear that the new place will hide the light from the fishing boats that still leave the bay every morning before dawn.',
      'The trust expects to spend three million pounds, half of it raised by donations. A public exhibition about the move opens in the old boathouse next week.',
      'Work begins on the first dry day of October. Until then the path along the cliff remains closed, and visitors are asked to use the inland road.',
    ],
    lookAlike:
      '“See also the keeper’s logbook,” reads a note pinned to the door, and those who follow the advice find two centuries of weather written down in the same small hand.',
  },
  de: {
    cue: 'Lesen Sie auch',
    heading: 'Mehr zum Thema',
    others: ['Stadtrat vertagt Entscheidung über Radweg', 'Warum die Mühle am Bach verkauft wurde'],
    headline: 'Alte Brücke über die Wiese bekommt ein zweites Leben',
    paragraphs: [
      'Die alte Holzbrücke über die Wiese wird nicht abgerissen, sondern am Ortsrand als Markthalle wieder aufgebaut. Das beschloss der Gemeinderat am Montagabend mit großer Mehrheit.',
      'Vier Zimmerleute nehmen den Dachstuhl in den kommenden Wochen auseinander und nummerieren jeden Balken. Viele Teile stammen aus dem Jahr, in dem die Bahn ins Tal kam.',
      'Der Landkreis übernimmt ein Drittel der Kosten, den Rest trägt ein Verein, der seit sechs Jahren Spenden sammelt. Die Vorsitzende sprach von einem Glücksfall für das Dorf.',
      'Kritik kommt von Anwohnern, die mehr Verkehr an den Markttagen erwarten. Die Verwaltung will deshalb eine Wiese am Sportplatz als Parkfläche herrichten.',
      'Im Frühjahr soll der erste Markt unter dem alten Dach stattfinden. Bis dahin führt ein Steg aus Stahl über den Fluss.',
    ],
    lookAlike:
      'Lesen Sie auch die Beipackzettel, mahnte die Apothekerin bei der Bürgerversammlung, als ein Redner von seinen Salben für die Gelenke der Zimmerleute schwärmte.',
  },
  fr: {
    cue: 'À lire aussi',
    heading: 'Sur le même sujet',
    others: ['Le marché couvert fermera un mois plus tôt', 'Une fanfare cherche encore ses clarinettes'],
    headline: 'Le vieux funiculaire de Montbreuil repart après dix ans d’arrêt',
    paragraphs: [
      'Le funiculaire de Montbreuil a repris du service jeudi matin, dix ans après la rupture d’un câble qui l’avait immobilisé à mi-pente. Une centaine d’habitants attendaient la première cabine.',
      'La commune a remplacé la machinerie, mais les bancs de bois et les lanternes de cuivre ont été conservés. Le trajet dure un peu moins de quatre minutes.',
      'Pour la maire, cette remise en marche doit désengorger la route en lacets qui relie la gare à la ville haute. Un billet unique permettra de prendre aussi le bus.',
      'Les commerçants de la place du Donjon espèrent le retour des promeneurs. Plusieurs vitrines y étaient restées vides depuis la fermeture de la ligne.',
      'Le service fonctionnera tous les jours jusqu’à la Toussaint, puis les fins de semaine seulement. Un bilan sera présenté au conseil municipal en janvier.',
    ],
    lookAlike:
      'À lire aussi vite les affiches du quai, on manquerait presque la plaque de bronze qui rappelle le nom des ouvriers morts pendant le percement du tunnel.',
  },
  es: {
    cue: 'Lea también',
    heading: 'Noticias relacionadas',
    others: ['El puerto aplaza la subasta de las lonjas', 'Tres vecinos recuperan un molino de viento'],
    headline: 'Un pueblo de la sierra abre su escuela para dos alumnos',
    paragraphs: [
      'La escuela de Valdecorzo volvió a abrir sus puertas este lunes con solo dos alumnos, hermanos de seis y nueve años, después de catorce cursos cerrada. El maestro llegó desde la capital en autobús.',
      'El ayuntamiento pintó el aula, arregló la estufa y compró una pizarra nueva con el dinero de una rifa. Los vecinos aportaron los libros y una mesa grande de castaño.',
      'La familia se instaló en verano en la antigua casa del médico. La madre trabaja a distancia como traductora y el padre se ocupa de las colmenas del municipio.',
      'El alcalde confía en que otras dos familias lleguen antes de Navidad. Si se cumplen los planes, la comarca tendrá que ampliar la ruta del transporte escolar.',
      'Por ahora, el recreo se celebra en la plaza, junto a la fuente. Los mayores del pueblo se sientan a mirar y, a veces, juegan también.',
    ],
    lookAlike:
      '«Lea también en voz alta», le pide el maestro al mayor de los hermanos, convencido de que una clase tan pequeña necesita acostumbrarse a escuchar.',
  },
  it: {
    cue: 'Leggi anche',
    heading: 'Articoli correlati',
    others: ['Rinviata la gara per il nuovo acquedotto', 'La banda del paese compie cent’anni'],
    headline: 'Torna a suonare la campana ritrovata nel lago',
    paragraphs: [
      'La campana di San Zeno, ripescata lo scorso autunno dal fondo del lago, ha suonato domenica per la prima volta dopo ottant’anni. In piazza c’erano più di mille persone.',
      'Due sommozzatori l’avevano trovata a trenta metri di profondità, coperta di fango ma intera. Il restauro è durato sei mesi in una fonderia della valle vicina.',
      'Secondo lo storico Livio Santer, la campana era caduta da una chiatta durante un trasporto notturno. Nessuno, allora, aveva avuto il coraggio di denunciarne la perdita.',
      'Il comune pensa ora a una piccola mostra con le carte d’archivio e le fotografie subacquee. L’ingresso sarà gratuito per tutta la primavera.',
      'Le prossime funzioni sono in programma ogni domenica alle dieci. Il parroco ha chiesto ai turisti di non salire sul campanile senza una guida.',
    ],
    lookAlike:
      'Leggi anche tu quello che vuoi in quelle incisioni, ha scherzato il fonditore, indicando le lettere consumate che corrono lungo il bordo della campana.',
  },
  pt: {
    cue: 'Leia também',
    heading: 'Notícias relacionadas',
    others: ['Câmara adia obras no mercado do peixe', 'Biblioteca itinerante chega às ilhas do norte'],
    headline: 'Pescadores de Arroio Fundo constroem o próprio farol',
    paragraphs: [
      'Os pescadores de Arroio Fundo inauguraram no sábado um farol construído com as próprias mãos, depois de esperar onze anos por uma resposta da capitania. A torre tem doze metros de altura.',
      'A lâmpada veio de um navio desmontado e funciona com energia solar. Um sensor acende a luz ao anoitecer e a apaga quando o sol passa da linha das dunas.',
      'O projeto custou menos do que um barco pequeno, contou a professora que organizou as contas. Cada família contribuiu com tijolos, com trabalho ou com almoços.',
      'A marinha informou que vai examinar a obra e incluir o ponto nas cartas náuticas. Enquanto isso, os barcos já usam a luz para entrar na barra.',
      'Na festa houve música até de madrugada. As crianças pintaram as faixas vermelhas e deixaram as marcas das mãos junto à porta.',
    ],
    lookAlike:
      '“Leia também o mar”, dizia o pescador mais velho aos netos, que agora repetem a frase a quem sobe a escada do farol para ver a barra.',
  },
  nl: {
    cue: 'Lees ook',
    heading: 'Meer over dit onderwerp',
    others: ['Gemeente stelt besluit over zwembad uit', 'Waarom de pont voortaan om het uur vaart'],
    headline: 'Oude stoomtram rijdt weer langs de dijk bij Oudewater',
    paragraphs: [
      'De stoomtram langs de dijk reed zondag voor het eerst in zestig jaar weer met reizigers. Vrijwilligers knapten de locomotief op in een schuur achter de melkfabriek.',
      'De rit voert over vijf kilometer spoor, van het gemaal tot aan het pontveer. Onderweg stopt de tram bij een theetuin en een molen die nog maalt.',
      'Volgens de voorzitter van de stichting was vooral het vinden van een nieuwe ketel lastig. Die kwam uiteindelijk uit een wasserij in Twente.',
      'De provincie betaalde een deel van de rails, op voorwaarde dat de tram ook schoolklassen vervoert. Daarvoor zijn al dertig aanvragen binnen.',
      'In de wintermaanden blijft de tram in de remise. Vanaf april rijdt hij elk weekend, bij hoog water met een aangepaste dienstregeling.',
    ],
    lookAlike:
      'Lees ook eens een dienstregeling van toen, lachte de machinist, want wie in die jaren de laatste tram miste, liep twee uur door het donker naar huis.',
  },
  pl: {
    cue: 'Czytaj także',
    heading: 'Powiązane artykuły',
    others: ['Rada odkłada głosowanie w sprawie kładki', 'Dlaczego prom kursuje tylko w soboty'],
    headline: 'Mieszkańcy Brzezinki uratowali drewniany młyn',
    paragraphs: [
      'Drewniany młyn w Brzezince nie zostanie rozebrany. Po trzech latach sporów wojewódzki konserwator wpisał go w środę do rejestru zabytków.',
      'Budynek stoi nad rzeką od czasów pradziadków dzisiejszych mieszkańców. Koło przestało się obracać dopiero wtedy, gdy powódź przerwała groblę.',
      'Zbiórka na remont ruszyła w szkole, a dołączyli do niej strażacy i koło gospodyń. W ciągu roku uzbierano pieniądze na nowy dach.',
      'Jesienią cieśle wymienią podłogi i wzmocnią ściany od strony wody. Wójt zapowiada, że w środku powstanie piekarnia i mała sala koncertowa.',
      'Pierwszy chleb z własnej mąki ma trafić na stoły w przyszłe lato. Do tego czasu młyn można oglądać w niedziele po południu.',
    ],
    lookAlike:
      'Czytaj także między wierszami, radzi dawny młynarz, gdy pokazuje gościom zeszyt z długami, w którym żadne nazwisko nie zostało zapisane w całości.',
  },
  ru: {
    cue: 'Читайте также',
    heading: 'Материалы по теме',
    others: ['Совет отложил решение о переправе', 'Почему ночной поезд теперь идёт в обход'],
    headline: 'В Сосновке снова заработала маленькая обсерватория',
    paragraphs: [
      'Обсерватория в посёлке Сосновка открылась в пятницу после двадцати лет простоя. Купол восстановили школьный учитель физики и трое его бывших учеников.',
      'Главный телескоп нашли разобранным в подвале дома культуры. Зеркало пришлось заново покрывать серебром в мастерской соседнего города.',
      'Теперь по ясным вечерам сюда будут приходить все желающие. Вход свободный, но гостей просят не включать фонари за сто метров до ворот.',
      'Районная администрация пообещала не ставить новые прожекторы на стадионе. Взамен обсерватория проведёт десять занятий для летнего лагеря.',
      'Первыми в окуляр заглянули жители окрестных улиц. По их словам, кольца Сатурна оказались меньше, чем на картинках, зато настоящими.',
    ],
    lookAlike:
      '«Читайте также звёзды», — написал кто-то мелом на стене купола, и учитель решил эту надпись не стирать, потому что дети запомнили её лучше любых правил.',
  },
  ja: {
    cue: '関連記事',
    heading: 'あわせて読みたい',
    others: ['市議会、港の再整備計画を先送り', '深夜バスの乗客が減った理由'],
    headline: '山あいの小さな駅に三十年ぶりの駅員',
    paragraphs: [
      '山あいにある霧沢駅に今月、三十年ぶりに駅員が戻ってきた。週末だけの勤務だが、地元の人々は毎朝花を持って駅を訪れている。',
      '駅員を務めるのは、都内の大学を卒業したばかりの女性だ。子どものころ祖父とこの駅から列車に乗った思い出が、応募のきっかけになったという。',
      '待合室には古い時計と木の長椅子が残されていた。町の大工が傷んだ床を直し、壁には住民が持ち寄った写真が並んだ。',
      '鉄道会社は来年の春まで試験的に続け、乗客の数を見て今後を決める方針だ。町も観光客向けの案内板を新しく設けた。',
      '列車は一日に六本しか来ない。それでも汽笛が聞こえると、畑で働く人たちは手を止めて線路のほうへ手を振る。',
    ],
    lookAlike:
      '「関連記事ばかり読んで本を読まなくなった」と笑う常連客に、駅員は待合室の棚から一冊を選んで貸し出し、次の列車までの時間を一緒に過ごしている。',
  },
  ar: {
    cue: 'اقرأ أيضا',
    heading: 'مواضيع ذات صلة',
    others: ['المجلس يؤجل التصويت على رصيف الميناء', 'لماذا توقف قطار الليل عن العمل'],
    headline: 'قرية جبلية تعيد تشغيل ساقية عمرها قرنان',
    paragraphs: [
      'أعاد أهالي قرية عين الزان يوم السبت تشغيل الساقية القديمة بعد توقف دام ثلاثين عاما، في احتفال حضره المئات من القرى المجاورة.',
      'وقال رئيس الجمعية المحلية إن النجارين استبدلوا ألواح الخشب المتآكلة واحدا تلو الآخر، مستعينين برسم قديم عثر عليه في بيت الإمام.',
      'وتروي المياه الآن بساتين الرمان على ضفتي الوادي، بعد أن كان المزارعون يعتمدون على مضخات تعمل بالوقود وترتفع كلفتها كل صيف.',
      'ووعدت البلدية بترميم الطريق المؤدي إلى الموقع قبل موسم الأمطار، وبوضع لوحات تعرف الزوار بتاريخ المكان.',
      'ويأمل السكان أن تجذب الساقية الزائرين في الربيع، حين تتفتح أشجار اللوز وتقام سوق المنتجات الجبلية كل يوم جمعة.',
    ],
    lookAlike:
      '«اقرأ أيضا ما كتب على الحجر» عبارة يرددها الحارس العجوز لكل زائر يقف أمام الساقية، ثم يمرر يده على النقوش التي تركها البناؤون الأوائل.',
  },
  zh: {
    cue: '相关阅读',
    heading: '延伸阅读',
    others: ['市政府推迟码头改造方案表决', '夜班渡轮为什么没有了乘客'],
    headline: '山村小学重新响起停了二十年的钟声',
    paragraphs: [
      '青石沟村小学的铜钟上周一早晨再次敲响，这是它二十年来第一次叫学生上课。附近三个村的老人都赶来听。',
      '这口钟在修路时被埋进了土里，去年才由两名放羊的少年发现。村里的铁匠花了一个冬天，把裂缝一点点补好。',
      '学校现在有十七名学生和两位老师。新教室由旧粮仓改建，屋顶装上了天窗，白天不用开灯也很明亮。',
      '县里答应明年春天修好通往学校的山路，并增加一班校车。家长们说，孩子们冬天不用再摸黑走一个小时。',
      '每天放学时，值日的学生要再敲三下钟。住在对面山坡上的人家听见钟声，就知道该生火做饭了。',
    ],
    lookAlike:
      '老师在黑板旁贴了一张纸，上面写着“相关阅读不如亲眼看见”，然后带着全班学生走到河边，让他们数一数那里到底来了几只白鹭。',
  },
  ko: {
    cue: '관련기사',
    heading: '함께 읽기',
    others: ['시의회, 부두 정비 계획 표결 연기', '심야 버스 승객이 줄어든 까닭'],
    headline: '폐교된 산골 학교, 마을 도서관으로 다시 문 열다',
    paragraphs: [
      '십오 년 전 문을 닫은 솔내분교가 이달 초 마을 도서관으로 다시 문을 열었다. 첫날에만 이백 명이 넘는 주민이 찾았다.',
      '책장은 동네 목수가 오래된 마루판을 뜯어 직접 만들었다. 졸업생들이 보내 온 책은 모두 사천 권에 이른다.',
      '도서관장은 이 학교의 마지막 졸업생인 김나래 씨가 맡았다. 그는 도시에서 다니던 회사를 그만두고 고향으로 돌아왔다.',
      '군청은 내년까지 난방비를 지원하고 하루 두 번 마을버스를 연장하기로 했다. 겨울에는 따뜻한 쉼터 역할도 하게 된다.',
      '아이들이 떠난 운동장에는 작은 텃밭이 생겼다. 저녁이면 주민들이 모여 함께 책을 읽고 감자를 굽는다.',
    ],
    lookAlike:
      '“관련기사 말고 진짜 이야기를 들려 달라”는 아이들의 부탁에 김 씨는 매주 토요일 마을 어르신을 모셔 옛날이야기를 듣는 시간을 마련했다.',
  },
  sv: {
    cue: 'Läs också',
    heading: 'Mer om ämnet',
    others: ['Kommunen skjuter upp beslut om badhuset', 'Därför går nattfärjan bara på lördagar'],
    headline: 'Övergiven fyrplats blir vandrarhem i skärgården',
    paragraphs: [
      'Fyrplatsen på Gråharun öppnar som vandrarhem i juni, efter att ha stått tom i tjugo år. Det meddelade stiftelsen som äger ön i tisdags.',
      'De tre bostadshusen har fått nya tak och fönster, men kakelugnarna och de målade golven är kvar. Sammanlagt finns plats för arton gäster.',
      'Vattnet kommer från en brunn som grävdes för hand. Elen räcker till lampor och matlagning, men den som vill ladda sin telefon får vänta på solen.',
      'Båten från fastlandet går två gånger om dagen när vinden tillåter. Vid storm får gästerna räkna med att stanna en natt extra, utan kostnad.',
      'Den siste fyrvaktarens dotter, i dag nittio år, klippte bandet vid visningen. Hon hade inte varit tillbaka sedan flytten.',
    ],
    lookAlike:
      'Läs också på molnen, brukade hennes far säga, och hon berättar gärna om morgnar då hela familjen stod på berget och gissade vilket väder som var på väg in.',
  },
  tr: {
    cue: 'Bunları da okuyun',
    heading: 'İlgili haberler',
    others: ['Belediye iskele kararını erteledi', 'Gece treni neden yolcusuz kaldı'],
    headline: 'Dağ köyünün eski değirmeni yeniden dönüyor',
    paragraphs: [
      'Karlıyayla köyündeki taş değirmen, kırk yıl aradan sonra pazar günü yeniden dönmeye başladı. Açılışa çevre köylerden yüzlerce kişi geldi.',
      'Değirmenin çarkını köyün marangozu Salih Usta, dedesinden kalan ölçülerle yaptı. Taşlar ise dere yatağından çıkarılıp elle yontuldu.',
      'Buğday bundan böyle ilçeye götürülmeden köyde öğütülecek. Kadınlar kooperatifi, ürettiği unu kendi adıyla satmaya hazırlanıyor.',
      'Kaymakamlık, değirmene giden yolun kış gelmeden onarılacağını duyurdu. Ayrıca dere kenarına küçük bir dinlenme alanı yapılacak.',
      'İlk unun ekmeği meydanda kurulan fırında pişti. Yaşlılar, kokusunun çocukluklarındaki gibi olduğunu söyledi.',
    ],
    lookAlike:
      '“Bunları da okuyun, ama önce ekmeğin tadına bakın” diyen Salih Usta, duvara astığı eski mektupları ziyaretçilere tek tek göstermekten hiç yorulmuyor.',
  },
  uk: {
    cue: 'Читайте також',
    heading: 'Більше за темою',
    others: ['Рада відклала рішення щодо переправи', 'Чому нічний автобус змінив маршрут'],
    headline: 'У Вербівці відкрили школу пасічників',
    paragraphs: [
      'У селі Вербівка в суботу відкрилася школа пасічників, перша в області за останні пів століття. На перше заняття прийшло двадцять шість учнів.',
      'Навчання триватиме від весни до осені, а практику проводитимуть просто біля вуликів. Наймолодшому слухачеві тринадцять років, найстаршій — сімдесят один.',
      'Приміщення колишньої крамниці громада відремонтувала власними силами. Меблі зробили місцеві столярі, а підручники надіслав університет.',
      'Засновник школи каже, що за десять років кількість бджолиних родин у районі впала вдвічі. Він сподівається, що випускники змінять це.',
      'Перший спільний мед мають зібрати наприкінці липня. Частину врожаю віддадуть дитячому садку, решту продадуть на ярмарку.',
    ],
    lookAlike:
      '«Читайте також самі вулики», — радить засновник новачкам і показує, як за звуком крил відрізнити спокійну родину від тієї, що готується до роїння.',
  },
  fi: {
    cue: 'Lue myös',
    heading: 'Aiheeseen liittyvää',
    others: ['Kunta lykkäsi päätöstä uimahallista', 'Siksi yölautta kulkee enää lauantaisin'],
    headline: 'Saariston viimeinen kyläkauppa jatkaa osuuskuntana',
    paragraphs: [
      'Korppoon ulkosaariston viimeinen kyläkauppa ei sulje oviaan. Asukkaat perustivat sunnuntaina osuuskunnan, joka ostaa kaupan entiseltä omistajalta.',
      'Mukaan lähti ensimmäisenä päivänä yli sata jäsentä, myös monta kesävierasta. Osuuden hinta on sama kuin pienen veneen airoparin.',
      'Kauppa palvelee ympäri vuoden alle kahtasataa saarelaista. Hyllyjen välistä haetaan myös posti, lääkkeet ja polttoaine moottoreihin.',
      'Uusi hallitus aikoo asentaa katolle aurinkopaneelit ja korjata laiturin ennen jäiden tuloa. Kunta lupasi avustusta sähköliittymään.',
      'Kauppiaan vanha kassakone jää tiskille muistoksi. Viimeisenä työpäivänään hän leipoi kaikille asiakkaille korvapuusteja.',
    ],
    lookAlike:
      'Lue myös pienet kirjaimet, neuvoi kauppias hymyillen, kun jäsenet jonottivat allekirjoittamaan osuuskunnan sääntöjä vanhan punnitusvaa’an ääressä.',
  },
};
