/** Lessons: prose, letters, stories, editing, characters to speak as. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'Write a [poem|sonnet|haiku|limerick|ballad] about [autumn rain|my grandmother’s garden|a lighthouse|losing a friend].',
    'Draft an email to [my landlord|a client|the headteacher] [asking for a delay|apologising for the mistake|declining the offer], [polite but firm|short].',
    'Tell a short story in which [a clockmaker|two strangers|a retired thief] [finds a letter|misses the last train], first person, melancholic tone.',
    'Improve the style of this paragraph, keep my voice: "The meeting was good and we talked about many good things."',
    'Write a cover letter for the position of [nurse|shop manager|museum guide]; I have six years of experience.',
    'Give me five slogans for a [bakery|bike repair shop|tea brand].',
    'Continue the scene: the door opened and the captain said nothing for a long time.',
    'Pretend you are [a medieval merchant|a talking cat|Sherlock Holmes] and describe your day.',
    'Compose a wedding toast for my sister, funny, two minutes, no embarrassing stories.',
    'Rewrite in plain English for a general audience: "Notwithstanding the foregoing provisions, the lessee shall remit".',
    'Blog post of 600 words on [slow travel|growing tomatoes|working from home], with headings and a hook.',
    'Product description for a hand-made leather bag, warm tone, no superlatives.',
    'Write a dialogue between a mother and a son who has failed an exam.',
    'Proofread: "their going to there house too eat". Correct spelling and grammar only.',
    'Outline a fantasy novel in three acts with a reluctant heroine and an unreliable narrator.',
    'song lyrics, country style, about a truck that never starts',
    'Summarise the chapter in the voice of a bored teenager.',
    'Write an essay arguing that public libraries matter more than ever. Thesis, three arguments, counterargument, conclusion.',
    'Create a character sheet: name, past, flaw, secret, manner of speaking; then one page in their voice.',
    'A newsletter introduction for our spring collection. Friendly.',
    'Press release: the town opens a new bridge. Quote the mayor.',
    'Escribe un cuento breve sobre un faro abandonado, tono nostálgico.',
    'Rédige une lettre de motivation pour un poste de vendeuse.',
    'Schreibe eine Kurzgeschichte über einen Uhrmacher und seinen Lehrling.',
    '写一篇关于秋天的散文，八百字左右，语言优美。',
    '退職する同僚への送別メールを丁寧に書いてください。',
    '여행을 떠나는 친구에게 보내는 편지를 써 주세요.',
    'Напиши поздравление бабушке с юбилеем в стихах.',
    'Role play: you are the innkeeper, I am a tired traveller. Stay in character.',
    'Make this tweet punchier: we are opening a second shop on Saturday.',
    'Script for a three-minute comedy sketch about two ghosts renting a flat.',
    'Turn my notes into a speech for the retirement of our caretaker.',
    'Poem in [3|5] stanzas of 4 lines, [8|10] syllables each, on [the year 1999|platform 9|room 12].',
    'In 120 words: the last day of a [64-year-old|19-year-old] [baker|sailor], 6 a.m. to midnight.',
  ],
  answers: [
    'The rain had stopped, but the street still whispered. She closed her coat and walked on.',
    'Dear Ms Alder, thank you for your patience. I am writing to ask for a short extension. Kind regards,',
    'Golden leaves fall slow / the garden gate is rusting / someone hums within',
    'Once upon a time there lived a clockmaker who had lost an hour.',
    'Here is a version with a warmer tone and shorter sentences; the third paragraph now ends on the image of the bridge.',
    '"You came back," said the captain. The narrator, older now, looks away.',
  ],
  things:
    'a poem|a sonnet|a haiku|song lyrics|a short story|a novel chapter|a fairy tale|a fable|' +
    'a screenplay|a monologue|a dialogue between two characters|a villain|a plot twist|' +
    'the opening scene|an essay|a blog post|an article with headings|a newsletter|' +
    'a press release|a product description|an advert|a slogan|a tweet|a caption|a cover letter|' +
    'a resume summary|a letter of complaint|an apology email|a polite refusal|an invitation|' +
    'a thank-you note|a wedding speech|a eulogy|a toast|a birthday card|a motivational speech|' +
    'a review of a restaurant|a travel diary|a summary in a lively tone|a paraphrase|' +
    'better wording|a formal tone|a friendlier tone|grammar and spelling|proofreading|a headline|' +
    'a title for the book|a tagline|metaphors|rhymes|stanzas|the narrator|point of view|suspense|' +
    'fan fiction|fantasy world|a role play|a pirate captain|a detective in the rain|' +
    'an LinkedIn post|a video script|a podcast intro|copywriting|a story for children|' +
    'a horror story|a love letter|a satirical piece|journalistic style|un poema|un cuento|' +
    'un correo formal|une lettre|une histoire courte|ein Gedicht|eine Rede|一首诗|一篇作文|故事|文案|邮件润色|詩|' +
    '物語|手紙|作文|시|이야기|편지|стихотворение|рассказ|письмо|um conto|um poema|una poesia|un racconto|' +
    'قصيدة|قصة قصيرة|şiir|hikâye|puisi|cerpen|bài thơ',
} satisfies Lesson;
