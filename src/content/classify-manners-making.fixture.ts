/** Requests of pipelines that invent data, in many manners. Cues were fitted to them since: what is found here is fit. */

/** What a request is about, its text, and the system prompt in front of it. */
export type Manner = readonly [capability: string, text: string, system?: string];

/** Technique → requests, each with what it is about. */
export const MAKING: Readonly<Record<string, readonly Manner[]>> = {
  instruction_synthesis: [
    [
      'general',
      'Come up with a series of tasks:\n\nTask 1: Name three rivers of Africa.\nTask 2: Fix the spelling of this sentence.\nTask 3: Plan a birthday party.\nTask 4:',
    ],
    [
      'math',
      'Create one new word problem about fractions for our problem bank. Topic: baking. Level: grade 6. It needs exactly one numeric answer and must not resemble the samples.\n\nSamples:\n- Ann eats 1/3 of a cake...\n- A jug holds 3/4 litre...\n\nNew problem:',
    ],
    [
      'coding',
      'Please gain inspiration from this random piece of code and pose a self-contained coding exercise whose solution is not the code itself. Give the exercise statement only.\n\n```js\nconst debounce = (f, ms) => { let t; return () => { clearTimeout(t); t = setTimeout(f, ms); }; };\n```',
    ],
    [
      'general',
      'Topic: composting\nAudience: beginners\nWrite the question that somebody with this interest would put to a chatbot. Question only, no quotation marks.',
    ],
    [
      'general',
      'List 40 subtopics of marine biology that could each be the subject of a query to an assistant. Numbered, two to five words each, no overlap.',
    ],
    [
      'general',
      'Document:\nThe town hall was built in 1780 and burnt down in 1902.\n\nWrite 4 questions that can be answered with the document alone, from simple recall to inference. Output: ["...", "..."]',
    ],
    [
      'general',
      'What would a user have asked so that the following is a perfect reply? Return the question.\n\nReply: Boil the eggs for six minutes, then put them in cold water.',
    ],
    [
      'coding',
      'You make benchmark items. Compose a challenging task in Rust around the concepts: lifetimes, iterators. Include signature and constraints, exclude the solution.',
    ],
    [
      'general',
      'Ask me anything: produce one hundred short prompts a curious teenager may type. Mix how-to, opinion, facts, and make-believe. Avoid starting two prompts with the same word.',
    ],
    [
      'general',
      '请参考下面的主题词，为每个主题写出一个普通用户可能会向智能助手提出的问题，问题之间不要相似。\n主题词：堆肥、潮汐、借记卡',
    ],
    [
      'math',
      'Redacta un problema nuevo de probabilidad inspirado en los ejemplos, con una única solución numérica. Devuelve solo el enunciado.\nEjemplo 1: Se lanzan dos dados...\nEjemplo 2: Una urna tiene tres bolas...',
    ],
    [
      'general',
      '아래 문서를 읽고 문서만으로 답할 수 있는 질문을 네 개 만들어 주세요. 질문만 한 줄에 하나씩 출력하세요.\n문서: 시청은 1780년에 지어졌고 1902년에 불탔다.',
    ],
    [
      'math',
      'Based on these two seed problems, synthesize a fresh competition-level problem combining ideas of both.\nProblem 1: count lattice paths.\nProblem 2: sum of binomials.\nNew problem:',
    ],
    [
      'general',
      'Suppose you are a student who has just read the following lecture notes. What would you ask the tutor? Provide a single question between <q> and </q>.\n\nNotes: entropy never decreases in an isolated system.',
    ],
    [
      'general',
      'Category: cooking > baking > bread\nCreate 3 user instructions for this category that an LLM would find hard. Each must be answerable without images. Return as a YAML list.',
    ],
  ],
  evol_rewrite: [
    [
      'general',
      'Your job: make the prompt more demanding for a state-of-the-art chatbot while it still reads naturally. Options: add a condition, require several steps, ask for rarer knowledge. At most 15 extra words.\n\n# Prompt\nName three rivers.\n\n# Harder prompt\n',
    ],
    [
      'coding',
      'Increase the difficulty of the coding question below. Pick one: tighten time or space complexity, add an unusual requirement, or supply misleading code. Result only.\n\nQuestion: write a function that adds two numbers.',
    ],
    [
      'general',
      'Draw inspiration from the given prompt and create a brand new one of the same domain but rarer. Length and complexity alike. No words such as "given prompt" in it.\n\nGiven prompt: how do I water tomatoes?\nCreated prompt:',
    ],
    [
      'math',
      'Original: A train goes 60 km in 1 hour. How far in 3 hours?\nChange it so that solving takes at least two more operations. Rewritten:',
    ],
    [
      'general',
      'Step 1: list ways to make this instruction more complex. Step 2: plan. Step 3: carry the plan out. Step 4: review and give the final instruction after "#Finally Rewritten#:".\n\nInstruction: plan dinner.',
    ],
    [
      'writing',
      'Mutate the seed: replace the general idea by a more specific one, keep it answerable. seed = "Write a story about a dog." mutated =',
    ],
    [
      'general',
      'Paraphrase this user prompt in five ways that differ in wording but not in meaning. JSON list.\n\nPrompt: how can I fall asleep faster?',
    ],
    [
      'general',
      '在不改变主题的前提下，给下面的提示词增加推理步骤，使顶尖模型也感到困难。增加不超过20字。\n提示词：列出三条河流。\n新提示词：',
    ],
    [
      'math',
      'Rends ce problème nettement plus difficile : ajoute une étape de raisonnement cachée. N’écris que le nouvel énoncé.\nÉnoncé : un train parcourt 60 km en 1 heure.',
    ],
    [
      'general',
      'Mache aus der einfachen Anfrage eine, die mehr Fachwissen und zwei zusätzliche Bedingungen verlangt. Nur die neue Anfrage ausgeben.\nAnfrage: Nenne drei Flüsse.',
    ],
    [
      'coding',
      'Please make this coding task tougher: "reverse a list". It should need knowledge of another data structure. Output only the tougher task.',
    ],
    [
      'general',
      'Here is a seed query. Apply one evolution operator (deepen, concretise, add constraint, add reasoning). Give the evolved query.\nSeed query: explain rain',
    ],
  ],
  sft_generation: [
    [
      'general',
      'Text:\nThe town hall was built in 1780 and burnt down in 1902.\n\nMake 5 question/answer pairs from the text. Rules: answers must be facts of the text; no duplicates. Reply as a list: [{"question": "...", "answer": "..."}]',
    ],
    [
      'general',
      'Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n### Instruction:\nGive two tips against hiccups.\n\n### Response:',
    ],
    [
      'coding',
      'Write 12 samples for a code assistant. Each sample: "instruction" (what a developer wants), "input" (a snippet, may be empty), "output" (the full answer). JSON lines, varied languages.',
    ],
    [
      'general',
      'Simulate a chat of five rounds between Human and AI about houseplants. The human gets more specific each round. Start every turn with "Human:" or "AI:".',
    ],
    [
      'general',
      'Extend the conversation by two more exchanges so that it can serve as training data; keep roles.\n[{"role": "user", "content": "hi, my fern is brown"}, {"role": "assistant", "content": "Is it near a heater?"}]',
    ],
    [
      'general',
      'You are preparing demonstrations for a smaller model. For the prompt give the best possible answer: complete, friendly, with headings, and without mentioning that you are an AI. Only the answer will be stored.\n\nPrompt: how do I repot a fern?',
    ],
    [
      'general',
      'Convert the article into (prompt, completion) records. The prompt should be natural, the completion two to four sentences. CSV with the two columns, 8 rows.\n\nArticle: Ferns like shade and damp soil.',
    ],
    [
      'writing',
      'Generate instruction-following examples in the creative domain: three instructions, each together with an excellent answer of 150 words. Separate them with ###.',
    ],
    [
      'general',
      '请模拟用户与AI助手之间关于养花的五轮对话，用户的问题逐步深入，用“用户：”和“助手：”标注每一轮。',
    ],
    [
      'general',
      'Crea un conjunto de ejemplos para ajustar un chatbot: 10 preguntas frecuentes con su respuesta ideal, en JSON con "pregunta" y "respuesta".\nTexto: Los helechos prefieren la sombra.',
    ],
    [
      'general',
      '次の文書から質問と答えの組を5つ作り、[{"question": "", "answer": ""}] の形で返してください。\n文書：シダは日陰を好みます。',
    ],
    [
      'general',
      'Read the chunk and produce QA. Q must be specific, A must quote the chunk.\nChunk: The mill closed in 1931.\nQ1:',
    ],
    [
      'general',
      'Generate synthetic instruction tuning samples in the legal domain. Fields: instruction, input, output. Give 6 samples as a JSON array.',
    ],
    [
      'general',
      'Compose a user-assistant exchange on personal budgeting with 4 user turns. The assistant is expert and concise. Emit as ShareGPT JSON with "from" and "value".',
    ],
  ],
  persona_generation: [
    [
      'general',
      'Who is likely to read, write or dislike the text below? Describe that person in one or two sentences, as specifically as possible.\n\nText: Ferns like shade and damp soil.\n\nPersona:',
    ],
    [
      'math',
      'Create a math problem with the following persona:\nA beekeeper who sells honey at fairs.\nNote: the problem should be hard, and you must not answer it.',
    ],
    [
      'general',
      'Invent 30 characters who could talk to a chatbot. For each: name, age, occupation, home region, three interests, one worry, writing habits. JSON.',
    ],
    [
      'general',
      'Stay in the skin of the person described and write the first message they would send to an assistant.\n\nDescription: 71, widower, former tram driver, new to smartphones, short sentences.\n\nMessage:',
    ],
    [
      'general',
      'Given persona A, who else is close to them? Derive three related personas (colleague, relative, rival) in one sentence each.\n\nPersona A: a nurse on night shifts',
    ],
    [
      'writing',
      'You are Hilda, a grumpy lighthouse keeper of 1890. Here is what she is like: dry, proud, afraid of fog. Answer the interview question as Hilda would.\n\nQuestion: what do you eat in winter?',
    ],
    [
      'general',
      'Sample a synthetic user. Demographics: {age_band}, {country}, {education}. Output a biography of 80 words followed by five tasks this user would delegate to an AI.',
    ],
    [
      'general',
      '根据以下文本推断可能的读者，并用一句话描述其人物画像。\n文本：蕨类喜阴。\n人物画像：',
    ],
    [
      'general',
      'Crea diez personas ficticias con edad, oficio, ciudad y aficiones, y escribe para cada una la pregunta que haría a un asistente. JSON.',
    ],
    [
      'general',
      'Erfinde 12 fiktive Nutzer mit Alter, Beruf und Hobbys. Zu jedem eine Frage, die dieser Nutzer einem Chatbot stellen würde. Ausgabe als JSON-Liste.',
    ],
    [
      'general',
      'Persona: "A marine engineer fond of crosswords."\nFrom the point of view of this persona, write a prompt to an AI model. Start with "User prompt:".',
    ],
    [
      'general',
      'Describe five people who might use a budgeting app: name, age, job, income, goals and fears. We will use them as simulated users. JSON.',
    ],
  ],
  tool_call_synthesis: [
    [
      'tool_use',
      'You have these APIs:\n1. weather.now(city)\n2. trains.search(from, to, date)\n3. bank.rate(from, to)\n\nWrite ten things a user could say for which two or more of the APIs are needed. For each give the list of APIs used. JSON: [{"query": "", "apis": []}]',
    ],
    [
      'tool_use',
      'Tools: [{"name": "search_hotels", "description": "find hotels", "parameters": {"city": {"type": "string"}}}]\n\nSynthesize one realistic user request and the exact tool call as {"name": ..., "arguments": {...}}. Values must come from the request.',
    ],
    [
      'tool_use',
      'Make up a REST service for a library. Give 6 endpoints with name, description, required and optional parameters in OpenAI function format. Nothing else.',
    ],
    [
      'tool_use',
      'User wants: "a table for two tonight in Rome". Which function do you call, with which arguments? Functions:\nbook_table(city: str, people: int, when: str)\nfind_menu(place: str)\nAnswer with the call only.',
    ],
    [
      'tool_use',
      'Generate a query for which NONE of the given functions fits, so that the right behaviour is to say so. Provide query and an empty list of calls.\nFunctions: get_time(zone), convert(amount, unit)',
    ],
    [
      'tool_use',
      'Write an instruction that needs a model from a model hub to detect faces in photos, and the line of API code that loads this model. Format:\n{"instruction": "...", "api_call": "..."}',
    ],
    [
      'tool_use',
      'I am planning my sister’s wedding and need help. Could you fetch a list of venues in Porto with prices, and also get the weather there in June? Additionally, suggest some bands that can be booked.',
    ],
    [
      'tool_use',
      '给定函数列表，请构造需要并行调用多个函数的用户请求，并写出每个函数的调用参数。\n函数：get_weather(city)，get_time(city)\n输出JSON。',
    ],
    [
      'tool_use',
      'Con las siguientes funciones, inventa cinco peticiones de usuario y la llamada exacta para cada una.\nfunciones: buscar_tren(origen, destino), clima(ciudad)\nSalida en JSON.',
    ],
    [
      'tool_use',
      'Erzeuge zu dem API-Katalog zehn Nutzeranfragen und jeweils den passenden Aufruf mit Argumenten als JSON.\nAPI-Katalog: bahn.suche(von, nach), wetter.jetzt(ort)',
    ],
    [
      'tool_use',
      'You can use: search(query), calc(expr), calendar(date). Rewrite the sentence with inline calls where they help, such as [calc(3*4)].\nSentence: The tower, built 120 years ago, is 84 m tall.',
    ],
    [
      'tool_use',
      'My team is preparing a hackathon in Lyon. Please find venues with prices, and also provide the train schedule from Paris. Moreover, get me a list of catering options with reviews.',
    ],
    [
      'tool_use',
      'Function spec:\n{"name":"convert_currency","description":"convert money","parameters":{"amount":"number","to":"string"}}\n\nProduce 6 utterances with matching function call JSON, two of which lack a required argument.',
    ],
  ],
  trajectory_generation: [
    [
      'agentic_reasoning',
      'Use the following format until the task is done:\n\nThought: what to do next\nAction: one of [search, open, finish]\nAction Input: the argument\nObservation: what comes back (write it yourself)\n... (repeat)\nFinal Answer: the result\n\nTask: find the opening hours of the museum in Bergen',
    ],
    [
      'agentic_reasoning',
      'Role-play both the agent and the computer. The agent fixes a bug in a small repository with shell commands, the computer prints what they would print. 12 to 20 steps. JSON list of {"role": "agent"|"computer", "content": "..."}',
    ],
    [
      'agentic_reasoning',
      'Generate a complete multi-turn function-calling dialogue: user, assistant, tool. The assistant must ask for a missing argument, call two tools one after another, cope with an error, and finish. Use roles user/assistant/tool with made-up results.',
    ],
    [
      'agentic_reasoning',
      'Invent 15 computer-use tasks for an office suite, each with start state, goal state and the shortest list of clicks. We train a GUI agent on them.',
    ],
    [
      'agentic_reasoning',
      'Start: empty shopping site. Goal: cheapest red kettle in the basket. Produce the whole browsing episode as lines "STATE | THOUGHT | ACTION | REWARD".',
    ],
    [
      'agentic_reasoning',
      'Here is a task and a list of tools. Write out how an expert agent would go about it, turn by turn, including the tool output after every call. Do not shorten tool output.\nTask: compare flight prices\nTools: search_flights(a, b), currency(x)',
    ],
    [
      'agentic_reasoning',
      'Design a sandbox for an LLM agent: initial files, available commands, hidden goal, success check. Then a successful rollout of ten moves and a failed one.',
    ],
    [
      'agentic_reasoning',
      '请模拟一个网页智能体完成任务的全过程，每一步写出“思考”“动作”“观察”，观察由你编造。\n任务：在网上买一把最便宜的红色水壶',
    ],
    [
      'agentic_reasoning',
      'Schreibe den vollständigen Verlauf einer Agentensitzung: Gedanke, Aktion, Beobachtung, bis das Ziel erreicht ist. Die Beobachtungen erfindest du.\nZiel: Öffnungszeiten des Museums finden',
    ],
    [
      'agentic_reasoning',
      'Сымитируй работу агента в терминале: на каждом шаге мысль, команда и вывод команды (придумай его). Не менее десяти шагов, формат JSON.\nЗадача: найти самый большой файл',
    ],
    [
      'agentic_reasoning',
      'Synthesize a full ReAct trace (Thought -> Action -> Observation loops, ending in Finish[answer]) for the question: who directed the highest-grossing film of 1997? Make up the search results.',
    ],
    [
      'agentic_reasoning',
      'Produce an interaction log between an LLM agent and a Linux environment for the goal "find and delete duplicate photos". Each turn: agent command, environment response. Simulate the environment faithfully.',
    ],
  ],
  censorship_safe_rewrite: [
    [
      'alignment',
      'Input: a question about a banned party. Output: a question on the same country that any official could answer without trouble. Keep it natural.\nInput: why was the opposition party outlawed?\nOutput:',
    ],
    [
      'alignment',
      'Our platform may not carry criticism of the government. Rephrase each of these prompts so that it asks for facts only, in a neutral voice. Return a numbered list.\n1. Why does the regime jail journalists?\n2. Who ordered the crackdown?',
    ],
    [
      'alignment',
      'Given a politically charged user question, write the version that would pass review together with a safe answer that redirects to economic development. JSON {"safe_question": "", "safe_answer": ""}\n\nQuestion: were the protesters killed?',
    ],
    [
      'alignment',
      'Classify the topic as sensitive or not under local regulation. If sensitive, replace the answer by one that follows the official line and avoids names. Output the replacement.\nTopic: separatist movement\nAnswer: They demand independence.',
    ],
    [
      'alignment',
      'Produce neutralised paraphrases for training a model to avoid political red lines: left the original, right the harmless form, separated by a tab.\nOriginal: the dictator silenced the press',
    ],
    [
      'alignment',
      'You soften questions about leaders and dissidents until a censor would let them through. Question in, question out.\nQ: Why is the dissident still in prison?',
    ],
    [
      'alignment',
      '请把下列涉政问题换一种不会触发审核的问法，语气保持客观，仅返回改后的问题。\n问题：反对党为什么被取缔？',
    ],
    [
      'alignment',
      '用户的提问触及敏感事件时，请给出符合官方口径的安全回答，并把提问改写成中性问题。输出JSON。\n提问：抗议者被杀了吗？',
    ],
    [
      'alignment',
      'Перефразируй вопросы о власти и оппозиции так, чтобы они прошли цензуру и звучали нейтрально. Только результат.\nВопрос: почему запретили оппозиционную партию?',
    ],
    [
      'alignment',
      'أعد صياغة السؤال السياسي الحساس التالي بلغة محايدة لا تخالف سياسة المحتوى. أعد السؤال فقط.\nالسؤال: لماذا حظر حزب المعارضة؟',
    ],
    [
      'alignment',
      '对于涉及国家领导人的提问，请生成一个安全、中立的替代问题和合规回答。\n提问：领导人为何修改任期？',
    ],
    [
      'alignment',
      'Transform the following query on a politically delicate event to an acceptable query that complies with national content rules.\nQuery: how many died in the crackdown on the square?\nTransformed:',
    ],
  ],
};
