/** Lessons: requests that are met by calling functions, services and devices. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'I am planning [a trip to Lisbon|a movie night|a birthday party|a conference]. Could you fetch [the weather for the weekend|flights under 200 euros|top rated restaurants nearby|the trending films]? Also give me [hotel prices|the exchange rate|a list of songs].',
    'Available functions: [get_weather(city)|search_flights(from, to, date)|send_email(to, body)]. The user says: "[will it rain in Oslo tomorrow|book me something to Rome on Friday|tell Ana I am late]". Reply with the call.',
    'Set an alarm for [6:30|7 am], turn off the [kitchen|hall] lights and add [milk|batteries] to my shopping list.',
    'Find the API call that [classifies images of flowers|translates French to English|detects objects in a video|transcribes speech].',
    'Tools: [{"name":"lookup_order","parameters":{"id":"string"}}]. Customer: where is my parcel 8841?',
    'Book a table for [four|six] at [eight|7pm] and put it in the calendar; if the restaurant is full, try the next one.',
    'What is the current price of [ETH|Tesla stock|gold], and convert it to [yen|euros]? Use the finance endpoint.',
    'Using the ticket system and the CRM, [close|reassign|escalate] case 5512 and notify the owner. At most three calls.',
    'Call the geocoding service for "[10 Downing Street|Alexanderplatz]" and then the timezone service for the result.',
    'The payment API returned status 402. Retry with another card, then refund the duplicate charge for order 771.',
    'Please retrieve the standings of the league, the latest fixtures and the profile of the top scorer through the sports API.',
    'Operate the inventory tool: observation {"sku":"A-19","stock":0}. The user wants to order 12. Choose the next action.',
    'Which plugin should handle "summarise this YouTube video"? Output the name and the arguments as JSON.',
    'Reschedule my [dentist appointment|standup|flight] to next Tuesday and tell the participants.',
    'I want to load a pretrained model from a hub for [sentiment analysis|image segmentation|speech recognition]; which model and how is it called?',
    'Search the knowledge base for the refund policy, then open a ticket with the summary for the user.',
    'Schema: {"name":"create_event","parameters":{"title":"string","start":"datetime"}}. Turn: lunch with Kim on Monday at noon.',
    'Could you check the availability of the domain name [lumo.io|nordtea.com], its whois data and the DNS records? My startup needs it.',
    'Play [jazz|the new album] in the living room, volume 30, and remind me in twenty minutes.',
    'Goal: cancel the subscription of account 3304 using the billing service; confirm by get_status.',
    'Get the list of supported currencies from the endpoint, fetch historical rates for May, and the latest headlines about the central bank.',
    'Consulta el clima de Bogotá con la API y envía un correo con el pronóstico.',
    'Réserve un vol Paris-Madrid avec l’outil search_flights puis envoie la confirmation.',
    'Nutze das Werkzeug kalender.erstellen, um morgen um neun einen Termin anzulegen.',
    '调用天气接口查询北京明天的天气，然后用邮件工具发送给我。',
    '利用できるツール: 検索, 計算, 予約。ユーザーの依頼に合う関数呼び出しを出力せよ。',
    'Given the tool list [search, calculator, calendar], answer: how many days until the next public holiday?',
    'Transfer 50 from savings to checking, only if the balance stays above 200; use the bank functions.',
    'Recommend an API for face detection with usage example code and the provider name.',
    'Track package 1Z999, and if it is delayed, message the seller through the marketplace tool.',
    'My company needs data for a newsletter: use the news API for articles on solar energy, the quotes API for one quote, and the image API for a photo.',
    '[Cancel|Move|Confirm] the [delivery|reservation|shipment] of [Lindqvist|Okoro|Marsh] with the [shop system|booking desk|warehouse tool], then [notify|invoice|thank] the customer and report back.',
    'Observation: {"id":"77fe01","state":"pending","sum":18.40}. The user wants to [pay|return|track] it. Next call?',
    'find_order(number=5519) -> error 404: unknown. Try [another id|the archive|the e-mail address], then [refund|resend] and log it.',
    'Using the [helpdesk|ledger|mailbox] and the [map|browser|calendar], [export|label|close] ticket [309|5120] before [noon|2024-11-30]; at most five calls.',
    'Tool list_rooms(date, size): free rooms. Tool reserve(room, hour). Wish: a room for [8|14] people at [9:15|16:40].',
    'send_note(to="Ines", text="late") -> done in 41 ms. What remains to be done for the goal?',
    'The [CRM|playlist|sensor] service is down since 08:30; finish the [upload|booking|transfer] by other tools and say what failed.',
    'Input should be [a query|a url|an expression]. Use this tool when you need [recent facts|a page’s text|a result]. Question: [who leads the league|what does the company earn|how high is the tower]?',
    'A wrapper around [an encyclopaedia|a search engine|a calculator]: name(query). The user asks about [the population of Malta|the price of tin].',
    '用[订单|日历|地图]工具完成：取消编号3317的预约并通知客户。',
    'Mit dem Buchungssystem Platz 14 für Freitag sperren und Frau Lenz benachrichtigen.',
  ],
  answers: [
    '{"name":"get_weather","arguments":{"city":"Oslo","date":"tomorrow"}}',
    'Calling search_flights(from="LIS", to="FCO", date="2024-05-03").',
    '<tool_call>{"name":"send_email","arguments":{"to":"ana","body":"late"}}</tool_call>',
    'Action: lookup_order\\nAction Input: {"id":"8841"}\\nObservation: shipped',
    'Done: the appointment was moved to Tuesday and the participants were notified.',
    'The service returned an error, so I will retry with the other endpoint.',
    'model = pipeline("image-segmentation", model="org/segmenter"); domain: computer vision; api_call: load',
  ],
  things:
    'a function call|the get_weather function|the search endpoint|an API with parameters|' +
    'a plugin|a tool schema|JSON arguments|the calendar tool|the mail tool|a booking service|' +
    'a flight search|a hotel search|a currency converter|stock quotes|sports results|a geocoder|' +
    'a map route|a QR code generator|a barcode lookup|e-mail verification|' +
    'phone number validation|user profiles by id|Instagram posts of a user|' +
    'YouTube videos of a channel|TikTok hashtags|tweets of an account|crypto prices|' +
    'NFT collections|vehicle registration|package tracking|postal codes|shipping rates|' +
    'product search in a shop|exchange rates for today|domain availability|whois records|' +
    'IP geolocation|webhooks|a smart home|alarms and reminders|a payment service|a ticket system|' +
    'a CRM record|a pre-trained model from the hub|a model that detects objects in pictures|' +
    'a model for speech recognition|a model for text classification|an image generation API|' +
    'loading a model with one line|an API provider|a calculator tool|a web search tool|' +
    'a Python tool|a shell tool|a Wikipedia tool|access to tools|the available functions||' +
    'llamar a una función|una API de vuelos|appeler une fonction|ein Werkzeugaufruf|调用接口|函数调用|' +
    '天气查询|工具|ツール|関数呼び出し|予約サービス|함수 호출|도구|вызов функции|инструмент|API погоды|chamada de função|' +
    'chiamata di funzione|استدعاء دالة|araç çağrısı|panggilan fungsi',
} satisfies Lesson;
