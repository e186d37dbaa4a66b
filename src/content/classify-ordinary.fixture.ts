/** Ordinary people and ordinary products whose requests stand close to a technique. */
import type { Manner } from './classify-manners-making.fixture.ts';

export const ORDINARY: readonly Manner[] = [
  [
    'general',
    'Make a quiz with 10 questions about the Romans for my year 5 class. Put the answers at the bottom.',
  ],
  [
    'math',
    'I teach grade 7. Could you write five word problems on ratios with increasing difficulty, and a worked solution to each?',
  ],
  [
    'general',
    'Create 20 flashcards (question on the front, answer on the back) from my biology notes: cells have a nucleus, mitochondria make energy.',
  ],
  ['general', 'Give me a rubric to grade presentations in history, four levels, in a table.'],
  [
    'writing',
    'Grade my short essay like a strict teacher would and give it a mark out of 20: Summer is the season of light.',
  ],
  [
    'general',
    'Here are two answers from my students to the question what causes wind. Maria: the sun heats air. Tom: trees move. Who understood it better?',
  ],
  [
    'coding',
    'Write unit tests with jest for this component and mock fetch.\n```tsx\nexport function Price({ id }: { id: string }) { return <span>{id}</span>; }\n```',
  ],
  ['coding', 'Add edge case tests for parseDate in tests/date.test.ts and make sure they pass.'],
  [
    'coding',
    'Review this pull request and tell me whether it is good to merge:\n```diff\n- timeout = 5\n+ timeout = 50\n```',
  ],
  [
    'coding',
    'Can you show two different ways to reverse a list in Python and say which is better?',
  ],
  [
    'coding',
    'Generate fake test data as JSON: 20 users with name, email and age, for my local database.',
  ],
  [
    'coding',
    'Clean up this log so I can paste it in an issue, remove the timestamps:\n10:01 start\n10:02 error: no route',
  ],
  [
    'coding',
    'Why does my agent loop forever? It prints Thought and Action but never Observation. Using langchain in Python.',
  ],
  [
    'coding',
    'Write a Python script that calls the OpenAI API with function calling and prints the tool call.',
  ],
  [
    'coding',
    'How do I write a reward function for CartPole in gymnasium? I am new to reinforcement learning.',
  ],
  [
    'coding',
    'Fix the failing test. Do not change the public API.',
    'You are a coding agent working in a repository. You can use the tools read_file, edit_file and run. Think before you act. Keep answers short.',
  ],
  [
    'coding',
    'Rewrite this query so that it runs faster and return only the SQL code in Python string form: select * from orders',
  ],
  [
    'general',
    'Context:\nOur shop opens at nine. It is closed on Sunday.\n\nQuestion: is it open on Sunday?\n\nAnswer only from the context. If the answer is not there, say you do not know.',
  ],
  [
    'general',
    'Use the following pieces of context to answer the question at the end. Do not make up an answer.\n\n[1] Returns are free for 30 days.\n[2] Shipping takes two days.\n\nQuestion: how long do I have to return shoes?\nHelpful answer:',
  ],
  [
    'general',
    'where is my parcel? number 4471',
    'You are the support assistant of Nordkauf. Reply in at most three sentences. Always end with "Can I help you with anything else?". Respond in JSON: {"reply": "...", "handover": true|false}',
  ],
  [
    'general',
    'I want my money back!!',
    'You are a friendly customer service bot. Rate the mood of the customer from 1 to 5 and draft a reply. Output JSON {"mood": n, "reply": ""}.',
  ],
  [
    'general',
    'Extract name, date and amount from the invoice as JSON and nothing else.\n\nInvoice 221, Mill Ltd, 4 May 2023, total 310.50 EUR',
  ],
  [
    'general',
    'Extract all people and places. Return {"people": [], "places": []}.\nText: Anna met Ben in Oslo.',
  ],
  [
    'general',
    'Classify the sentiment of the review as positive, negative or neutral. Answer with one word.\n\nReview: arrived broken, but the refund was quick.',
  ],
  [
    'general',
    'Label each message as spam or ham, one label per line.\n1. You won!\n2. Lunch at noon?',
  ],
  [
    'general',
    'Does the premise entail the hypothesis? Answer yes, no or maybe.\nPremise: A dog runs.\nHypothesis: An animal moves.',
  ],
  [
    'general',
    'Summarise the article in three bullet points for busy readers.\n\nArticle: The council voted on Tuesday to close the bridge for repairs until spring.',
  ],
  [
    'general',
    'Summarize the conversation between the customer and the agent in two sentences.\nCustomer: my router is dead.\nAgent: please restart it.',
  ],
  [
    'general',
    'Translate to German, keep the placeholders: Hello {name}, your order {id} is ready.',
  ],
  [
    'general',
    'Translate the following text into English. Output only the translation.\n\nText: Das Wetter ist heute schön.',
  ],
  [
    'math',
    'homework help!! solve step by step: a shop sells 3 pens for 2 dollars, how many pens for 10 dollars? show your work',
  ],
  ['math', 'Prove that the square root of 2 is irrational. Explain each step, I have an exam.'],
  ['math', 'Can you check whether my solution is right? 3(x+2)=15, x+2=5, x=7'],
  [
    'math',
    'Is there a second way to solve x^2-5x+6=0 besides factoring? Show both methods please.',
  ],
  ['general', 'Which of the following is a mammal?\nA. Trout\nB. Bat\nC. Eagle\nD. Frog\nAnswer:'],
  [
    'general',
    'The following are multiple choice questions (with answers) about geography.\n\nThe capital of Australia is\nA. Sydney\nB. Canberra\nC. Perth\nD. Darwin\nAnswer: B\n\nThe longest river of Europe is\nA. Rhine\nB. Volga\nC. Danube\nD. Elbe\nAnswer:',
  ],
  [
    'alignment',
    'Decide if this comment breaks our rules on harassment and hate speech. Reply ALLOW or REMOVE with a short reason.\nComment: you are all idiots',
  ],
  ['alignment', 'Write a content policy for my forum about insults, in plain words.'],
  [
    'writing',
    'Make this paragraph harder to put down. It is the start of my novel: The rain had stopped.',
  ],
  ['writing', 'Give me five alternative titles for my blog post about sourdough.'],
  [
    'writing',
    'Rewrite the intro in a more neutral tone, it is about the election in my town: The mayor lied again.',
  ],
  ['writing', 'Proofread and return only the corrected text: Their going to the store tomorow.'],
  [
    'writing',
    'Write a dialogue between a robot and its user for my comedy podcast, about ten lines.',
  ],
  ['writing', 'You are Captain Brine, a pirate. Stay in character and tell me about your ship.'],
  [
    'writing',
    'Create a character sheet for my fantasy novel: a smith with a secret, age, job and fears.',
  ],
  [
    'general',
    'Develop two buyer personas for our yoga studio, with age, job and goals, so that we can plan the advertising.',
  ],
  ['general', 'Write interview questions for a nurse position, ten or so, mixed difficulty.'],
  ['general', 'Write ten survey questions about our cafeteria, scale from 1 to 5.'],
  ['general', 'Compare phone A and phone B. Which one is better for taking pictures at night?'],
  ['general', 'On a scale of 1 to 10, how hard is it to learn the violin as an adult?'],
  [
    'general',
    'What was the reasoning of the court when it decided this case? Please explain the judgment in simple words.',
  ],
  [
    'general',
    'The answer key says B but I chose C. Why is B correct? Question: which gas do plants take in? A) oxygen B) carbon dioxide C) helium',
  ],
  [
    'general',
    'Think carefully: should I take the job in Bergen or stay here? List pros and cons and then tell me your conclusion.',
  ],
  [
    'general',
    'Act as my travel agent: plan three days in Lisbon, budget 300 euros, and give me a table.',
  ],
  ['general', 'Make an FAQ page for our dental practice with 8 questions and answers.'],
  [
    'data_analysis',
    'I have a csv with 500 survey responses rated 1 to 5. How do I compare the two groups in pandas?',
  ],
  ['data_analysis', 'Write SQL that scores every customer by revenue and ranks them per region.'],
  [
    'general',
    'What is the weather like in Rome today and do I need an umbrella?',
    'You are a helpful voice assistant. Today is Friday. Use tools when needed.',
  ],
  [
    'general',
    'Crea un cuestionario de diez preguntas sobre los romanos para mi clase, con respuestas al final.',
  ],
  [
    'writing',
    'Corrige mon texte et donne-moi une note sur 20 comme un professeur : Les vacance sont belle.',
  ],
  ['general', 'Erstelle zehn Quizfragen zu den Römern mit Lösungen für meine fünfte Klasse.'],
  ['math', '这道题我算出来是7，答案是3，我哪里错了？3(x+2)=15'],
  [
    'general',
    '根据以下资料回答问题，如果资料中没有答案，请回答“不知道”。\n资料：本店周日休息。\n问题：周日营业吗？',
  ],
  ['general', '次の口コミが好意的か否定的か、一語で答えてください。\n口コミ：壊れて届いた。'],
  [
    'general',
    '다음 회의록을 세 줄로 요약해 주세요.\n회의록: 예산을 논의했고 다음 주에 다시 만난다.',
  ],
  ['math', 'Реши и объясни по шагам: 3(x+2)=15. Сегодня контрольная.'],
  [
    'general',
    'Resuma o texto a seguir em duas frases, sem comentários.\nTexto: A ponte ficará fechada até a primavera.',
  ],
  ['general', 'لخص النص التالي في جملتين فقط.\nالنص: سيغلق الجسر حتى الربيع.'],
];
