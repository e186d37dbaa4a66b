/** Capability: tables, queries, statistics and what to conclude from them. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Data analysis',
  cues: {
    store: {
      any: r`\b(?:sql|mysql|postgres(?:ql)?|sqlite|bigquery|snowflake|pandas|dataframe|numpy|matplotlib|seaborn|excel|spreadsheets?|google sheets|power ?bi|tableau|csv|parquet|pivot tables?|dax|jupyter|ggplot2?|tidyverse|dplyr|spss|stata|etl|dbt|scikit-learn|sklearn|spark|vlookup)\b|\bselect\b[^.]{0,40}\bfrom\b|\bgroup by\b|\bcreate table\b`,
    },
    analysis: {
      en: r`data ?(?:analysis|analyst|analytics|science|scientist|set|visuali[sz]ation|frame|cleaning)|analy[sz]e~(?:data|dataset|table|trend|results|survey|metrics|sales)|regression|correlation|standard deviation|p-value|hypothesis test|time series|outliers?|histogram|scatter ?plot|bar chart|dashboard|kpis?\b|cohort|confidence interval|statistical(?:ly)?|anova|clustering|forecast|descriptive statistics|columns? (?:named|called)|financial (?:data|statement)|insights`,
      zh: '数据分析|数据集|数据表|统计|回归分析|相关性|可视化|标准差|报表|透视表|趋势分析|指标|置信区间',
      es: 'análisis de datos|conjunto de datos|regresión|correlación|estadístic|hoja de cálculo|visualización|desviación',
      fr: 'analyse de données|jeu de données|régression|corrélation|statistiqu|tableur|visualisation|écart-type',
      de: 'datenanalyse|datensatz|regression|korrelation|statisti|tabellenkalk|visualisier|standardabweichung',
      ja: 'データ分析|データセット|回帰|相関|統計|可視化|標準偏差|集計|時系列',
      ko: '데이터 ?분석|데이터 ?셋|회귀|상관|통계|시각화|표준편차|집계|시계열',
      ru: 'анализ\\S* данн|набор данных|регресси|корреляц|статисти|визуализац|отклонени|временн\\S* ряд',
      pt: 'análise de dados|conjunto de dados|regressão|correlação|estatístic|planilha|visualização|desvio padrão',
      ar: 'تحليل (?:ال)?بيانات|مجموعة بيانات|انحدار|ارتباط|إحصا|جدول بيانات',
    },
    rows: { any: r`(?:\n[^\n|]*\|[^\n|]*\|[^\n]*){3}|(?:\n[^\n,;.]+,[^\n,;]+,[^\n,; ]+){3}` },
  },
  weights: [
    ['{store}', 3],
    ['{analysis}', 3],
    ['{rows}', 1],
  ],
} satisfies Capability;
