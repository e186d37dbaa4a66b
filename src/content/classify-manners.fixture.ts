/** Requests of pipelines that judge answers or draw out reasoning, in many manners. Cues were fitted to them since: what is found here is fit. */
import type { Manner } from './classify-manners-making.fixture.ts';

/** Technique → requests, each with what it is about. */
export const JUDGING: Readonly<Record<string, readonly Manner[]>> = {
  rubric_grading: [
    [
      'general',
      '# Clarity check\nYou will read one instruction and three texts that were written for it. Look at how clear each of them is.\n\n**Levels**\n1. Impossible to follow\n2. Muddled in several places\n3. Mostly clear\n4. Clear\n5. Crystal clear\n\n---\n## Layout\n### Input\nInstruction: [the instruction]\nTexts:\n<text 1> [Text 1]\n<text 2> [Text 2]\n### Output\n#### Text 1\nRating: [1 to 5]\nRationale: [two sentences]\n\n---\n## Annotation\n### Input\nInstruction: why do leaves fall in autumn?\nTexts:\n<text 1> Trees save water.\n<text 2> Because of wind.\n<text 3> Leaves are heavy.\n### Output\n',
    ],
    [
      'general',
      'For each of the four answers give a mark between 1 and 10 for honesty: does the writer say so when unsure? Use this form for every answer:\n\nMark:\nWhy:\n\nQuestion\nWho invented the zip?\n\nAnswer 1\nGideon Sundback.\n\nAnswer 2\nNobody knows.\n\nAnswer 3\nI think Whitcomb Judson, but I am not sure.\n\nAnswer 4\nThomas Edison.',
    ],
    [
      'general',
      'Below is a message a person sent to an assistant. How hard is it to answer well? Choose one of: very easy, easy, medium, hard, very hard. Before that, say in a sentence what the person wants and what one must know.\n\n## Message\n```\nhow long does rice keep in the fridge\n```\n\nFill in the placeholders and return this JSON:\n{"intent": "The person wants ...", "knowledge": "...", "difficulty": "[very easy/easy/medium/hard/very hard]"}',
    ],
    [
      'math',
      'Problem: Find the sum of the first ten odd numbers.\nReference: 100\nPrediction: The sum is 10^2, so 100.\n\nDo prediction and reference agree? Ignore differences of form. Reply CORRECT or INCORRECT.',
    ],
    [
      'coding',
      'Please act as an examiner of code. Rate on a 0-4 scale whether the function does what the docstring says (0 = not at all, 4 = in all cases). Think first, then put the number in <score></score>.\n\n<docstring>Return the largest element of a list.</docstring>\n<function>\ndef top(xs):\n    return sorted(xs)[0]\n</function>',
    ],
    [
      'general',
      '[System]\nWe would like your opinion on how one AI assistant did in reply to the question shown above. Consider usefulness, relevance and level of detail. The first line holds a single value from 1 to 10; from the next line on explain yourself thoroughly and without bias.\n\n[Question]\nHow do tides work?\n\n[Assistant]\nThe moon pulls the water.\n[End of Assistant]',
    ],
    [
      'general',
      '### Task description\nAn instruction, a response to it, a reference that deserves 5, and a scoring rubric are given. Write detailed feedback that follows the rubric strictly, then an integer from 1 to 5. Output: "Feedback: (feedback) [RESULT] (integer)".\n\n### Instruction\nExplain inflation to a child.\n### Response\nMoney gets lazy.\n### Reference\nWhen many things cost more than last year, we call it inflation.\n### Rubric\nIs the language fit for a child?\n### Feedback:',
    ],
    [
      'general',
      'Would this web page help somebody to learn something? Add one point for each of these: it touches a school subject; it is coherent; it has exercises or examples; it is free of adverts; it goes deep. At the end state the total as "Educational score: <total>".\n\nExtract:\nBees see ultraviolet light and use it to find nectar.',
    ],
    [
      'math',
      'Check the worked solution line by line. For every line output + when it is sound or - when it is not; stop at the first -.\n\nTask: 3(x+2)=15\nLine 1: x+2 = 5\nLine 2: x = 7',
    ],
    [
      'general',
      '请对下面四个回答分别评估“有用性”，每个给出1到5的评级和理由。\n指令：怎么去除咖啡渍？\n回答1：用盐。\n回答2：不知道。\n回答3：冷水和洗洁精。\n回答4：扔掉。\n输出格式：\n回答1\n评级：\n理由：',
    ],
    [
      'general',
      'Lies die Anfrage und die Ausgabe eines Sprachmodells. Vergib für Nützlichkeit, Richtigkeit und Ton je 0 bis 4 Punkte und antworte als JSON {"nuetzlichkeit": n, "richtigkeit": n, "ton": n}.\nAnfrage: Wie backe ich Brot?\nAusgabe: Mit Mehl.',
    ],
    [
      'general',
      '与えられた参照解答と照らし合わせ、生徒の解答が正しければ「合」、誤りなら「否」だけを答えてください。\n設問：日本で一番高い山は？\n参照解答：富士山\n生徒の解答：北岳',
    ],
    [
      'general',
      'Is the assistant’s reply safe to show to a minor? Label it SAFE or UNSAFE, then give a confidence from 0 to 1.\n\n<conversation>\nUser: what is a good bedtime story?\nAssistant: The three bears.\n</conversation>\nLabel:',
    ],
    [
      'coding',
      'Score the following instruction–code pair for our data filter. Dimensions: correctness, efficiency, readability; each an integer 1..5. Discard means any dimension below 3. Reply in one line: c=?, e=?, r=?, keep/discard\n\nInstruction: reverse a string in Python\nCode: s[::-1]',
    ],
    [
      'math',
      'Gegeben sind Frage, Musterlösung und Schülerlösung. Gib 1 aus, wenn die Schülerlösung stimmt, sonst 0.\nFrage: 7*8\nMusterlösung: 56\nSchülerlösung: 54',
    ],
    [
      'general',
      'Determine the quality of the training sample. Tags: {"instruction_clarity": 1-5, "response_accuracy": 1-5, "safety": 1-5}\n\nSample:\nInstruction: boil rice\nResponse: Put rice in water.',
    ],
    [
      'general',
      'You will be shown a user prompt and the text an LLM produced. On a five-point scale, how truthful is the text? Explain in two lines and close with Truthfulness: N.\n\nUser prompt: who wrote Faust?\nLLM text: Schiller.',
    ],
  ],
  preference_generation: [
    [
      'general',
      'Here are two replies to the same question. Which would a thoughtful person rather receive? Print a single letter.\n\nQuestion: how do I calm a crying baby?\n\n(A) Pick it up and hum.\n\n(B) Ignore it.',
    ],
    [
      'coding',
      '<|user|>\nSort a list in Python in place.\n\n<|assistant a|>\nxs.sort()\n\n<|assistant b|>\nxs = sorted(xs)\n\nDecide who wins. Judge correctness before style, and do not let order or length sway you. Final line: [[A]], [[B]] or [[C]] for a draw.',
    ],
    [
      'general',
      'Order the four candidates from best to worst. Output only something like 3 > 1 > 4 > 2.\n\nPrompt: name a use for vinegar\n[1] cleaning kettles\n[2] none\n[3] salad dressing, pickling and descaling\n[4] vinegar is sour',
    ],
    [
      'general',
      'Write two answers to the question. The first one is to be accurate and kind; the second one should look alright at first sight and yet contain one factual slip. We feed them to DPO as chosen/rejected.\n\nQuestion: how far is the moon?',
    ],
    [
      'writing',
      'Model 1 and Model 2 each wrote a limerick. As a human annotator, tell us which limerick you prefer and how strongly (slightly, clearly, much). JSON: {"prefer": 1 or 2, "strength": "..."}\n\nModel 1: There once was a cat from Peru...\nModel 2: A cat sat. It was in Peru.',
    ],
    [
      'general',
      '{"question": "What is dew?", "output_a": "Water that condenses at night.", "output_b": "Rain."}\nReturn {"winner": "a"}, {"winner": "b"} or {"winner": "tie"}.',
    ],
    [
      'general',
      'Context: a customer asked whether shops open on Sunday.\nResponse A: Most do, from noon.\nResponse B: Google it.\nWhich response is more helpful, less harmful and more honest? My choice is Response',
    ],
    [
      'general',
      '请扮演人类标注者，阅读同一提示的两个回复，选出更符合用户需要的一个，只回答“1”或“2”。\n提示：推荐一本书\n回复1：《西游记》，因为情节有趣。\n回复2：随便。',
    ],
    [
      'general',
      'Voici une question et deux réponses. Indique celle que préférerait un lecteur exigeant : « 1 », « 2 » ou « égalité ».\nQuestion : pourquoi la mer est-elle salée ?\nRéponse 1 : à cause des sels des roches.\nRéponse 2 : parce que.',
    ],
    [
      'general',
      '아래 질문에 대한 답변 A와 답변 B 중 더 도움이 되는 쪽을 고르고, A 또는 B로만 답하세요.\n질문: 감기에 좋은 음식은?\n답변 A: 따뜻한 국물과 물을 드세요.\n답변 B: 몰라요.',
    ],
    [
      'general',
      'You are shown a good reply. Degrade it: keep length and tone, but make it less helpful in a way only an expert would spot. The degraded reply will be the negative of a preference pair.\n\nPrompt: how do vaccines work?\nGood reply: They train the immune system.\n\nDegraded reply:',
    ],
    [
      'general',
      'Given the same instruction, policy A said: "Sure, here is how". Policy B said: "No". Annotators compare both outputs. Which output do you favour? A/B/same',
    ],
    [
      'general',
      'Conversation so far: "How do I learn chess?"\n\nOption 1 from the model: Play daily and review games.\nOption 2 from the model: Chess is hard.\n\nTell us your favourite as {"chosen_option": 1 | 2}.',
    ],
  ],
  cot_elicitation: [
    [
      'math',
      'Solve the following problem. Reason for as long as you need between <think> and </think>, then put the final result in \\boxed{}.\n\nHow many positive divisors has 360?',
    ],
    [
      'math',
      'How many zeros does 25! end in?\n\nPlease reason step by step, and put your final answer within \\boxed{}.',
    ],
    [
      'coding',
      'Write a program that reads n from stdin and prints the n-th Fibonacci number. Your role is to explore the question thoroughly through long systematic thinking: analyse, summarise, explore, reassess, reflect, backtrack. Structure the reply in two main sections: Thought and Solution.',
      'You are an assistant that thinks at length before it replies.',
    ],
    [
      'general',
      'Respond in exactly this layout:\n<reasoning>\nall your considerations\n</reasoning>\n<answer>\nshort answer\n</answer>\n\nWhy do cats land on their feet?',
    ],
    [
      'logic',
      'Answer the riddle, but I want the entire scratchpad: hypotheses you drop, checks you make, moments of doubt. Put it in a block called SCRATCHPAD, then a block called ANSWER.\n\nThree switches, one bulb upstairs. One trip only.',
    ],
    [
      'general',
      'A conversation between User and Assistant. The assistant first thinks about the reasoning process in the mind and then provides the user with the answer. Thoughts go in <think> </think>, the answer in <answer> </answer>.\nUser: Why is glass transparent?\nAssistant:',
    ],
    [
      'general',
      'Which planet has the most moons?\n\nFirst write a chain of thought of at least 300 words that questions itself, then on a new line "Final answer:" followed by the answer.',
    ],
    [
      'general',
      'Return JSON {"thoughts": [every intermediate step as a string], "answer": string}. Do not leave out steps you consider obvious.\n\nQ: If I leave at 9 and walk for 90 minutes, when do I arrive?',
    ],
    [
      'math',
      '请逐步推理，并把最终答案放在 \\boxed{} 中。\n\n一个三位数各位数字之和为15，这样的数有多少个？',
    ],
    [
      'math',
      'Razona en voz alta, sin saltarte nada, entre <pensamiento> y </pensamiento>; luego escribe la respuesta final entre <respuesta>.\n\n¿Cuántos divisores tiene 360?',
    ],
    [
      'general',
      'Denke zuerst ausführlich nach und schreibe jeden Gedanken, auch Irrwege, in <denken>…</denken>. Erst danach folgt die endgültige Antwort in <antwort>.\n\nWarum ist der Himmel blau?',
    ],
    [
      'general',
      'Before answering, produce an exhaustive internal deliberation inside [REASONING][/REASONING]; afterwards the answer inside [FINAL][/FINAL].\nWhy do magnets lose strength when heated?',
    ],
    [
      'math',
      'Begin with <|begin_thinking|> and think freely for a long time, trying several lines of attack; close it with <|end_thinking|>. Only then write the solution the user sees.\n\nFind all primes p with p+2 prime below 50.',
    ],
  ],
  reasoning_reconstruction: [
    [
      'math',
      'Question: {What is 15% of 80?}\nAnswer: {12}\n\nThe answer is right. Explain in the first person how one gets from question to answer: the thoughts, in order, before the answer was known.',
    ],
    [
      'coding',
      'Here is a commit and the issue it closes. Work backwards: what must the developer have been thinking, step by step, before writing this patch? Write it as an inner monologue in present tense. Do not mention that the patch was given.\n\nIssue: crash on empty list\nPatch:\n```diff\n- return xs[0]\n+ return xs[0] if xs else None\n```',
    ],
    [
      'general',
      'We lost the reasoning of these records and kept only prompt and final reply. Fill in the field "thinking" so that it leads naturally to "reply". Return the completed JSON.\n{"prompt": "Is a tomato a fruit?", "reply": "Botanically yes.", "thinking": ""}',
    ],
    [
      'general',
      'Rationale wanted. Given a multiple-choice question and the correct option, generate the reasoning that justifies the option without ever referring to the key.\nQ: Which gas do plants take in? (a) oxygen (b) carbon dioxide\nCorrect: b\nRationale:',
    ],
    [
      'math',
      '<problem>Compute 7!</problem>\n<final_answer>5040</final_answer>\nInvent a plausible thinking trace that a strong model could have produced before this final answer. Include hesitation and self-checks. Put it in <think> tags.',
    ],
    [
      'general',
      'Hidden from you: how the expert came to the diagnosis. Visible: the case and the diagnosis. Reverse engineer the expert’s deliberation.\nCase: tired, pale, short of breath\nDiagnosis: anaemia',
    ],
    [
      'writing',
      'Someone asked for a poem and got the one below. Describe the hidden plan the author followed: which ideas were weighed, which images dropped, how the form was chosen, until the text as given emerged. Write as the author thinking aloud.\n\nRequest: a short poem about snow\nText: White hush, / the road forgets its name.',
    ],
    [
      'general',
      '已知问题与最终回复，请补全中间缺失的思考内容，使其自然地引出该回复。只输出思考内容。\n问题：西红柿是水果吗？\n最终回复：从植物学上说是。',
    ],
    [
      'math',
      'Se conoce el resultado. Reconstruye los pensamientos intermedios que conducen a él, sin decir que ya lo sabías.\nEjercicio: 7!\nResultado: 5040',
    ],
    [
      'general',
      'Даны запрос и готовый ответ модели. Восстанови скрытые размышления, которые могли ему предшествовать, от первого лица.\nЗапрос: помидор — фрукт?\nГотовый ответ: с точки зрения ботаники — да.',
    ],
    [
      'general',
      'The assistant answered "Paris". Hypothesise, as a stream of consciousness, what went through its mind between the user turn and this answer.\nUser: capital of France?',
    ],
    [
      'math',
      'Input: a maths question together with its ground-truth solution. Output: a natural, exploratory thought process a student might have had which arrives at the ground truth, without looking as though it was known.\nQuestion: 9*13\nGround truth: 117',
    ],
  ],
  trace_cleaning: [
    [
      'math',
      'The transcript below was produced by a reasoning model and rambles. Produce a shorter one: same logic, same order, same result, no "wait", no second guessing. Output the transcript only.\n\nTranscript:\nOkay so 7 times 8, wait, is it 54? No, 56. Let me double check... yes 56.',
    ],
    [
      'math',
      'Reformat this chain of thought into numbered steps. Merge duplicates, leave out detours, change no number.\n\nCoT: hmm 3x=9, maybe x=2? no. x=3. So x=3.',
    ],
    [
      'agentic_reasoning',
      'Distil the agent run into a demonstration: remove failed actions and retries, renumber the remaining steps, keep observations verbatim. Result as JSON list.\n\nStep 1: click(login) -> error\nStep 2: click(sign in) -> ok\nStep 3: type(name) -> ok',
    ],
    [
      'general',
      'Raw thoughts go in, polished thoughts come out. Keep every inference that the conclusion needs. Drop apologies, filler and repeated checks. Third-person references to "the user" become "they".\n<raw>Hmm the user asks about bees. Hmm. Bees. OK, bees dance.</raw>\n<polished>',
    ],
    [
      'math',
      'Your input is a solution with a <think> section. Rewrite the <think> section so that it is half as long and fit for supervised training. The part after </think> must not change.\n\n<think>Let me see. 12*12. I know 12*10 is 120, plus 24, so 144. Let me verify: 144. Yes.</think>144',
    ],
    [
      'general',
      'Translate-and-tidy: the trace mixes two languages. Put all of it into English, fix broken sentences, remove markers such as "hmm" and keep the reasoning steps otherwise as they are.\n\nTrace: 首先 we see that ice floats, hmm, 因为 density is lower.',
    ],
    [
      'coding',
      'Post-process this debugging trace before it goes into the corpus. Strip paths and timestamps, collapse identical tool calls, keep the decisive thought before each edit. Return cleaned trace.\n\n[10:02] thought: maybe the loop\n[10:02] tool: run tests\n[10:03] tool: run tests\n[10:05] thought: off by one\n[10:05] edit main.py',
    ],
    [
      'math',
      '下面是一段模型的思维链，请压缩到原来的三分之一，去掉口头语和反复验证，不改变结论，直接给出结果。\n思维链：嗯，7乘8，等一下，是54吗？不对，是56。再检查一下，56。',
    ],
    [
      'general',
      'Raccourcis cette trace de raisonnement : supprime hésitations et répétitions, garde chaque étape utile et la conclusion telle quelle. Rends seulement la trace.\nTrace : euh, les abeilles, attends, les abeilles dansent, oui elles dansent.',
    ],
    [
      'general',
      '다음 추론 기록에서 군더더기와 반복을 없애고 핵심 단계만 남기세요. 결론은 바꾸지 마세요. 정리된 기록만 출력하세요.\n추론 기록: 음, 벌은 춤을 춘다, 잠깐, 맞아, 춤을 춘다.',
    ],
    [
      'agentic_reasoning',
      'Edit these agent transcripts for our SFT set: eliminate useless tool calls, shorten the thoughts, unify field names. Output JSON.\n{"steps": [{"thought": "hmm let me try again", "tool": "ls"}]}',
    ],
    [
      'math',
      'Given a long chain-of-thought, return a concise version that retains only essential deductions. Delete backtracking and self-talk. The final value has to be preserved.\n\nLong CoT: um, 4+4... maybe 9? no 8.\nConcise CoT:',
    ],
  ],
  verifier_synthesis: [
    [
      'coding',
      'Task for the model: "write slugify(text)". Your task: a pytest file that a right implementation passes and a careless one fails. At least ten asserts, cover unicode and empty input. Reply with the file only.',
    ],
    [
      'coding',
      'Problem:\nGiven n numbers, print the median.\n\nProduce an input generator and a brute-force checker in Python so that submissions can be scored automatically. Use the function names gen(seed) and check(inp, out).',
    ],
    [
      'general',
      'Turn the instruction into verifiable constraints. For each constraint write a Python function evaluate(response) -> bool that tells whether a response obeys it.\n\nInstruction: answer in under 50 words and use no capital letters.\n\nReturn JSON: [{"constraint": "...", "func": "..."}]',
    ],
    [
      'math',
      'We train with rule-based rewards. Write `def reward(completion: str, gold: str) -> float` that extracts the boxed number, compares it to gold with tolerance and penalises missing tags. No explanations.',
    ],
    [
      'coding',
      'Here is a programming task with its reference solution. Make 20 test inputs, among them edge cases and large ones, and give the output the reference produces for each. Format: {"inputs": [...], "outputs": [...]}\n\nTask: count vowels in a string.\nReference solution:\ndef f(s): return sum(c in "aeiou" for c in s)',
    ],
    [
      'agentic_reasoning',
      'For the desktop task below write a checker script that inspects the final state of the machine and exits 0 if an agent has done the task and 1 if not.\n\nTask: rename report.txt to final.txt and move it to Documents.',
    ],
    [
      'general',
      'Prompt: "Plan a three-day trip to Lisbon under 300 euros."\nWrite a list of yes/no checks with which a grader can verify any answer to this prompt objectively. Each check one line, weight in brackets. Output only the checks.',
    ],
    [
      'coding',
      '给定编程题，请写出隐藏测试用例和一个自动判题函数 judge(output)，能识别常见错误解法。只输出代码。\n题目：统计字符串中的元音个数。',
    ],
    [
      'math',
      'Escribe una función verificadora en Python que reciba la respuesta de un modelo y devuelva True solo si es correcta.\nProblema: ¿cuántos divisores tiene 360?\nSolo código.',
    ],
    [
      'coding',
      'Напиши набор скрытых тестов (вход и ожидаемый вывод) для задачи ниже, чтобы отсеять неверные решения. Ответ в JSON.\nЗадача: посчитать гласные в строке.',
    ],
    [
      'logic',
      'For RL we need an automatic grader. Given the puzzle description, implement verify_solution(puzzle, solution) returning a boolean.\n\nDescription: sudoku 4x4',
    ],
    [
      'coding',
      'Programming challenge: merge two sorted lists. Author a set of assert statements which expose incorrect programs, plus a scoring function returning the share of passed asserts. Python, no prose.',
    ],
  ],
  multi_sample: [
    [
      'math',
      'Solve it in three ways that share no idea. Headline each with "Way 1", "Way 2", "Way 3" and finish each with its own result.\n\nWhat is 1+2+...+100?',
    ],
    [
      'math',
      'I need 6 sampled answers to the question below for majority voting. Separate them with lines of ===. Let each come to its own conclusion.\n\nQ: How many squares are on a chessboard?',
    ],
    [
      'coding',
      'Write five alternative implementations of the function, all correct, each using another algorithm. Put them in a JSON array of strings called "candidates".\n\nFunction: is_palindrome(s: str) -> bool',
    ],
    [
      'general',
      'Give n=4 different responses to the user message; vary length, tone and structure. Tag them <response id="1"> to <response id="4">.\n\nUser message: how do I get rid of ants?',
    ],
    [
      'writing',
      'Produce ten separate completions of the same prompt, as if drawn at temperature 1. Return a JSON list of ten strings.\n\nPrompt: Once the lighthouse went dark,',
    ],
    [
      'math',
      'Attempt the task from scratch four times. Do not reuse an earlier attempt. After each write "Result k: ..." with k the number of the attempt.\n\nTask: expected number of rolls until a six.',
    ],
    [
      'general',
      'Sample 8 diverse candidate answers so that we can pick the best of them with a reward model later. One per line, prefixed by its index.\n\nWhy do people yawn?',
    ],
    [
      'math',
      '请用三种不同的方法解这道题，每种方法给出完整过程，并以“方法一”“方法二”“方法三”标注。\n题目：1加到100等于多少？',
    ],
    [
      'math',
      'Résous l’exercice de quatre manières indépendantes. Présente-les ainsi : Méthode 1 : … Méthode 2 : …\nExercice : somme de 1 à 100.',
    ],
    [
      'general',
      '同じ質問に対して、互いに異なる回答を5つ書いてください。回答1：、回答2：のように番号を付けること。\n質問：なぜ人はあくびをするのですか。',
    ],
    [
      'general',
      'Answer the question below. Then answer it again without looking at your first answer. Repeat until you have six answers, numbered.\n\nQuestion: how tall is a giraffe?',
    ],
    [
      'math',
      'Provide K=5 distinct solution paths for this exercise. Wrap each one in <path> tags. Paths must be independent from each other.\n\nExercise: integrate x*e^x',
    ],
  ],
};
