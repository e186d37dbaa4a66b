/** Lessons: pictures, screens and scenes. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'Describe the image in [one sentence|detail], including colours and the position of objects.',
    'Objects: [person|dog|bicycle]: [0.12, 0.30, 0.44, 0.91]; [bench|car]: [0.50, 0.61, 0.98, 0.95]. Captions: A man walks his dog past a parked car.',
    'What is the [man|child|woman] in the photo holding, and what may happen next?',
    'Read the text in the scanned [receipt|invoice|sign] and return the total.',
    'How many [people|boats|windows] are visible in the picture? Where is the tallest one?',
    'Screenshot: give the coordinates of the [submit button|search field].',
    'Two photos of the same street: list the differences.',
    'A group of skiers stands at the top of a slope. Two wear red jackets. In the background there are mountains.',
    'Detect [faces|license plates|defects] and output bounding boxes as [x1, y1, x2, y2].',
    'What does the chart show? Read the values from the axis of the figure.',
    'Is the traffic light in the image red or green? How sure are you?',
    'A kitchen with a wooden table, three chairs, and a bowl of oranges next to the window. A cat sleeps on the floor.',
    'Write questions about the visual content: object types, counts, actions, locations, relative positions.',
    'Segment the foreground and describe the lighting and camera angle.',
    '¿Qué se ve en la imagen? Describe los objetos y su posición.',
    'Décris la photo : objets, couleurs, arrière-plan.',
    '描述图片中的物体、颜色和位置关系。',
    'この画像に写っている物を説明してください。',
    'The picture shows a baseball player swinging a bat while the catcher crouches behind him.',
    'Video frames 1-8: what action takes place?',
  ],
  answers: [
    'The image shows a man in a blue shirt beside a white car; a dog stands on the left of the picture.',
    'There are three people visible; two are sitting on a bench in the background.',
    'The bounding box of the button is [412, 300, 506, 332].',
    'The photo was taken outdoors in the evening; the foreground is dark.',
  ],
  things:
    'the picture|a photo of a street|an image of a dog|a screenshot|a scanned page|a receipt|' +
    'handwriting|a chart in the figure|a diagram|a floor plan|an X-ray|a satellite image|' +
    'a painting|a logo|a traffic sign|a license plate|faces in the crowd|' +
    'people in the background|objects on the table|bounding boxes|segmentation masks|key points|' +
    'a depth map|colours and shapes|the left side of the image|the foreground|lighting|' +
    'camera angle|a video frame|optical flow|image captions|visual question answering|' +
    'counting objects|reading text in the image|OCR|an object detector|image classification|' +
    'convolutional features|CLIP embeddings|a diffusion image|photo editing|' +
    'the man in the red shirt|the woman holding an umbrella|a child on a skateboard|' +
    'a cat on the sofa|a plate of food|a kitchen scene|a beach scene|a bus at the stop|' +
    'a baseball game|what is unusual about the photo|position relative to the car|una imagen|' +
    'una foto|une image|une photo|ein Bild|ein Foto|图片|照片|图像识别|目标检测|画像|写真|이미지|사진|изображение|' +
    'фотография|imagem|immagine|صورة|resim|gambar|hình ảnh',
} satisfies Lesson;
