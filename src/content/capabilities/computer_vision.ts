/** Capability: pictures, screens and scenes, given as images or as words and boxes. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Computer vision',
  cues: {
    box: {
      any: r`: ?\[[01]\.\d{1,4}, ?[01]\.\d{1,4}, ?[01]\.\d{1,4}|<(?:image|img|box|bbox|ref)>|"image_url"|"bbox" ?:|data:image/|<\|image|\[image\]|\.(?:jpg|jpeg|png)\b`,
    },
    picture: {
      en: r`bounding box(?:es)?|(?:visual|vision) (?:assistant|question|language|reasoning|grounding)|(?:in|of|from|about|describ\w+|analy[sz]\w+|see\w*|observ\w+|caption\w*|annotat\w+|segment\w*|given|this|following|attached|an)~(?:images?|photos?|photographs?|screenshots?)\b|image (?:caption|description|classification|segmentation|recognition)|object detection|ocr\b|computer vision|pixels?\b|optical character|vqa\b|chart image|scene graph`,
      zh: '图像|图片|照片|截图|边界框|目标检测|视觉|图中|看图|画面|光学字符',
      es: 'imagen|imágenes|fotografía|captura de pantalla|cuadro delimitador|visión por computadora',
      fr: `(?:l |une |cette |des )images?|photographie|capture d écran|boîte englobante|vision par ordinateur`,
      de: 'bild(?:er|s|es|ern|beschreibung)?\\b|foto|bildschirmfoto|begrenzungsrahmen|objekterkennung',
      ja: '画像|写真|スクリーンショット|バウンディング|物体検出|視覚|図の中',
      ko: '이미지|사진|스크린샷|바운딩|객체 ?(?:탐지|검출)|시각',
      ru: 'изображени|фотографи|снимок экрана|скриншот|ограничивающ\\S* рамк|картинк|компьютерн\\S* зрени',
      pt: 'imagem|imagens|fotografia|captura de tela|caixa delimitadora|visão computacional',
      ar: 'صورة|الصور|لقطة شاشة|مربع (?:ال)?إحاطة|الرؤية الحاسوبية',
    },
    scene: {
      en: r`(?:where|what|who|which|how)~(?:cat|dog|man|woman|person|people|boy|girl|train|bus|bear|elephant|truck)s?~(?:in|on|at|near|wearing|holding|standing|sitting|doing) (?:the|this)`,
    },
  },
  weights: [
    ['images > 0', 6],
    ['{box}', 5],
    ['{picture}', 3],
    ['{scene}', 1],
  ],
} satisfies Capability;
