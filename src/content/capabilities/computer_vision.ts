/** Capability: pictures, screens and scenes, given as images or as words and boxes. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Computer vision',
  cues: {
    box: {
      any: r`: ?\[[01]\.\d{1,4}, ?[01]\.\d{1,4}, ?[01]\.\d{1,4}|<(?:image|img|box|bbox|ref)>|"image_url"|"bbox" ?:|data:image/|<\|image|\[image\]`,
    },
    picture: {
      en: 'bounding box|visual (assistant|question|language|reasoning|grounding|content)|(the|this|an|attached|following|given|single|each|same|these) (image|photo|photograph|screenshot|picture|snapshot)(s|)_|image (caption|description|classification|segmentation|recognition)|object detection|segmentation mask|ocr_|computer vision|pixel|vqa_|scene graph|in the (background|foreground) of|photo of|picture of|in the (image|picture|photo)|depicted|the scene_|video frame',
      zh: '图像|图片|照片|截图|边界框|目标检测|视觉|图中|看图|画面',
      es: 'imagen|imágenes|fotografía|captura de pantalla|cuadro delimitador',
      fr: 'l image|une image|cette image|des images|photographie|capture d écran|boîte englobante',
      de: 'bild_|bilder|bildes|bildbeschreibung|foto_|fotos_|bildschirmfoto|begrenzungsrahmen|objekterkennung',
      ja: '画像|写真|スクリーンショット|バウンディング|物体検出|図の中',
      ko: '이미지|사진|스크린샷|바운딩|객체 탐지|객체 검출',
      ru: 'изображени|фотографи|снимок|скриншот|ограничивающ|картинк',
      pt: 'imagem|imagens|fotografia|captura de tela|caixa delimitadora',
      ar: 'صورة|الصور|لقطة شاشة|مربع إحاطة|الرؤية الحاسوبية',
    },
    seen: {
      en: 'the (image|picture|photo) (shows|features|depicts|captures|displays)|in the (image|picture|photo)|pictured|what (is|are) the (man|woman|person|people|boy|girl|dog|cat|child|animal|elephant|bear|players?)_|(wearing|holding) (in|the|a)_|what color is|where is the (man|woman|dog|cat)|(standing|sitting|parked|riding) (in|on|near|next)_',
    },
  },
  weights: [
    ['images > 0', 20],
    ['{box}', 6],
    ['{picture}', 3],
    ['{seen}', 2],
  ],
} satisfies Capability;
