/** Lessons: facts, advice, explanations of the world. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'What is the capital of [Mongolia|Peru|Chad], and how many people live there?',
    'Why [is the sky blue|do leaves turn red|do cats purr|did the Roman empire fall]?',
    'Explain [photosynthesis|inflation|plate tectonics|the water cycle] to a ten-year-old.',
    'What should I see in [Kyoto|Prague|Marrakesh] in three days?',
    'Is it normal to feel tired after [a vaccination|a long flight]? When should I see a doctor?',
    'Who painted [the Night Watch|Guernica] and when?',
    'Which of the following is the largest organ of the body? A. liver B. skin C. lung D. heart',
    'How do I [remove red wine from a carpet|cook rice|water an orchid|sleep better]?',
    'What is the difference between [a virus and a bacterium|a lawyer and a notary|weather and climate]?',
    'Passage: The harbour was built in 1820 and widened in 1911. Question: when was it widened?',
    'Compare Buddhism and Stoicism in a few lines.',
    'What are the main causes of the First World War?',
    'Translate to Spanish: Where is the nearest pharmacy?',
    'Give me tips for a job interview as a receptionist.',
    'Which gas do plants take in? Options: oxygen, carbon dioxide, nitrogen.',
    'Plan a week of vegetarian dinners for a family of four.',
    'What happened on the Silk Road and why did it decline?',
    'Name three renewable sources of energy with one drawback each.',
    'When is it cheaper to rent than to own a car? Advise me.',
    'The court held that the contract was void. Which principle of law applies? (A) estoppel (B) mistake (C) frustration (D) agency',
    'Read the text on coral reefs and answer: what bleaches them?',
    '¿Cuál es el río más largo de Europa y por dónde pasa?',
    'Pourquoi les marées changent-elles au cours du mois ?',
    'Was ist der Unterschied zwischen Föhn und Passat?',
    '长城是什么时候修建的？为什么？',
    '富士山の高さはどれくらいですか。登る季節は？',
    '김치는 어떻게 담그나요?',
    'Почему море солёное?',
    'Does drinking coffee stunt growth? What does the evidence say?',
    'best gifts for a 60 year old who likes birds',
    'What does the hormone insulin do in the human body?',
    'Domain: [history|biology|law|medicine|geography|economics|everyday life|sports|religion]. Audience: [beginners|students].',
    'Which treaty ended the war of 1812, and what did it settle?',
    'Classify the review as positive or negative: the food was cold but the staff were lovely.',
    'How does a heat pump work, and is it worth it in an old house?',
    'The [valley|island|guild|monastery] was [founded|settled|rebuilt] in 1340 and lost its charter after the [flood|plague|war]. Which event ended its trade?',
    'Compare [the customs|the festivals|the climate] of [two villages|the northern and the southern coast] and explain what they have in common.',
    'In what year did [the expedition|the society|the newspaper] begin, who led it and what became of it?',
    'Describe how [bees find their hive|a court case proceeds|a bridge carries its load|an election works], in order.',
    'True or false: [bats are blind|sound travels faster in water|the moon has no gravity]. Give the reason.',
    'Advise a family that wants to [move to the country|adopt a dog|save energy|limit screen time].',
    'What are the symptoms of [anaemia|hay fever|a sprained ankle] and how is it treated?',
    'A summary in three points of the text about [glaciers|the spice trade|the life of an explorer].',
    'Tell me about [the lifecycle of frogs|ancient Carthage|jazz in the twenties|the constitution of Norway].',
    'A [village|school|cooperative] of 800 must decide whether to [repair the roof|sell the field|share a van] within a year. Set out choices, costs, dangers, and who has the say.',
    'Relate [tides|trade unions|granite|the lymph system] to [erosion|wages|soil|immunity] with two examples.',
    'Which claim about [the Baltic|migraine|opera|taxation of land] holds? (A) it started in the south (B) it needs cold (C) none. Justify.',
    'From the passage alone: what did the surveyor note, when, and why was it doubted? Do not use other sources.',
    'my [boiler|hedge|lease|bicycle] is [leaking|dying|expiring], my uncle says replace it but it cost 400 euros last year. what now?',
    'Two days in [Ghent|Porto|Tartu] with small children, mostly [gardens|old ships|bread]: a plan with prices.',
    'Note of 12 May: [dew on the slates|the bell was moved|forty kilos of pears], see section 3. Item 7: renew the licence. What does the writer mean?',
    'Is it [legal|safe|usual] to keep [hens|bees|a boat] near a road, and who must be asked?',
    'Recipe for six with lentils, leeks and lemon, no oven.',
    'Give the pros and cons of [nuclear power|school uniforms|daylight saving] as a neutral overview.',
    'Role of [the mayor|the nurse|the judge] in society: a short explanation for pupils.',
    'Which [mineral|planet|instrument|animal] fits: hard, grey, found in river beds?',
    'Physics: why does a spinning top not fall? Chemistry: what does a catalyst do? Explain without formulas.',
    'Section [4|17]: [causes|limits|history] of [the gold standard|the printing press|sea trade]. Summarise with [3|12] examples.',
    'In [1623|1848|1971] some [40|9,000] people left [the valley|the harbour]; by 1900 only 250 remained. Why?',
    'The patient is 54, takes 5 mg twice a day and sleeps 4 hours. Which advice is best? A) B) C) D)',
    'Tickets cost 12 euros, the museum opens at 10:00 and closes at 17:30. Is one day enough?',
    '[200|75] grams of flour, 3 eggs, 20 minutes at 180 degrees: what did I do wrong?',
    'At [5:45|23:10] the train leaves platform 7; what should a traveller with a bicycle know?',
  ],
  answers: [
    'The capital is Ulaanbaatar, home to about one and a half million people.',
    'Leaves contain several pigments; when chlorophyll breaks down in autumn the red ones appear.',
    'The main causes were alliances, militarism and nationalism; the assassination was the trigger.',
    'You could visit the old town on the first day and the gardens on the second.',
    'See a doctor if the fever lasts longer than three days. Drink plenty of water and rest.',
    'B. The skin is the largest organ.',
    'The custom began in the middle ages, when guilds met in the market hall; it survives in two villages.',
    'It is false. Bats see well, although they hunt by echo.',
    'In short: the trade moved to the coast, the town shrank, and the museum keeps its memory.',
  ],
  things:
    'photosynthesis|the French Revolution|the Roman Republic|the human heart|vitamins|' +
    'a balanced diet|back pain|a cold|vaccines|blood pressure|sleep|jogging|a marathon|yoga|' +
    'gardening|tomatoes|houseplants|a vegetarian recipe|bread baking|coffee|wine|' +
    'travel insurance|a visa|a weekend trip|public transport|a used car|car tyres|a mortgage|' +
    'rent|a tenancy deposit|taxes|a pension|a bank account|credit score|inflation|' +
    'supply and demand|a labour union|contract law|a will|divorce|small claims court|' +
    'the constitution|parliament|elections in general|a referendum|geography of Africa|' +
    'capital cities|rivers|mountains|volcanoes|earthquakes|the climate|weather|oceans|whales|' +
    'birds|dogs|cats|insects|evolution|genetics|cells|enzymes|atoms|chemical bonds|' +
    'acids and bases|gravity|magnetism|electric current|light waves|thermodynamics|stars|planets|' +
    'black holes|space travel|the moon landing|world war two|the cold war|ancient Egypt|' +
    'medieval castles|the Renaissance|the Ottoman Empire|colonial history|explorers|' +
    'kings and queens|famous painters|classical music|jazz|a film|an actor|a football club|' +
    'the Olympics|chess openings|board games|video games|a smartphone|wifi at home|' +
    'a washing machine|furniture|paint for the kitchen|cleaning stains|child care|school choice|' +
    'university admission|job interviews|a career change|salary|time management|friendship|love|' +
    'marriage|grief|stress|meditation|religion|Buddhism|Islam|Christianity|philosophy of Kant|' +
    'psychology|memory|learning languages|idioms|a pronunciation|translation of a phrase|' +
    'etymology|news of the day|which option is correct|the passage above|the article|' +
    'the paragraph|reading comprehension|a multiple choice question|trivia|la historia de España|' +
    'una receta|el clima|la révolution|une recette|der Mietvertrag|die Steuer|das Wetter|历史|旅游|' +
    '菜谱|健康|合同|天气|歴史|旅行|料理|健康|税金|역사|여행|요리|건강|세금|история|рецепт|здоровье|договор|погода|viagem|' +
    'receita|impostos|storia|ricetta|viaggio|tasse|تاريخ|سفر|وصفة|صحة|tarih|tarif|sağlık|sejarah|' +
    'resep|du lịch|món ăn|przepis|podróż|इतिहास|सेहत',
} satisfies Lesson;
