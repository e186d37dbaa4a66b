/** Capability: tables, queries, statistics and what to conclude from them. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Data analysis',
  cues: {
    store: {
      any: r`\bselect\b[^.;]{1,40}\bfrom\b|\bgroup by\b|\bcreate table\b|\binner join\b|\bpd\.|\bdf\[`,
      en: 'sql_|mysql|postgres|sqlite|bigquery|snowflake|pandas|dataframe|numpy|matplotlib|seaborn|excel_|spreadsheet|google sheets|power ?bi_|powerbi|tableau|csv_|parquet|pivot table|dax_|jupyter|ggplot|tidyverse|dplyr|spss|stata_|etl_|scikit|sklearn|pyspark|vlookup|power query|data (warehouse|lake)',
    },
    analysis: {
      en: 'data (analysis|analyst|analytics|science|scientist|visuali|cleaning|driven|points)|dataset|analyze (the|this) (data|dataset|table|trend|results|sales)|regression|correlation|standard deviation|p value|hypothesis test|time series|outlier|histogram|scatter ?plot|bar chart|pie chart|dashboard|kpi|cohort|confidence interval|statistical|statistics|anova_|clustering|forecast|quartile|variance|metrics|trend_|trends_|insight|survey|columns (named|called)|following columns|mean and|median|sales data|revenue by|churn',
      zh: '数据分析|数据集|数据表|统计|回归分析|相关性|可视化|标准差|报表|透视表|趋势|指标|置信区间',
      es: 'análisis de datos|conjunto de datos|regresión|correlación|estadístic|hoja de cálculo|visualización|desviación estándar',
      fr: 'analyse de données|analyse des données|jeu de données|régression|corrélation|statistiqu|tableur|visualisation|écart type',
      de: 'datenanalyse|datensatz|regression|korrelation|statisti|tabellenkalk|visualisier|standardabweichung',
      ja: 'データ分析|データセット|回帰|相関|統計|可視化|標準偏差|集計|時系列',
      ko: '데이터 분석|데이터분석|데이터셋|회귀|상관|통계|시각화|표준편차|집계|시계열',
      ru: 'анализ данн|набор данных|регресси|корреляц|статисти|визуализац|отклонени|временн',
      pt: 'análise de dados|conjunto de dados|regressão|correlação|estatístic|planilha|visualização|desvio padrão',
      ar: 'تحليل البيانات|مجموعة بيانات|انحدار|ارتباط|إحصا|جدول بيانات',
    },
    rows: {
      any: r`\n[^\n|]*\|[^\n|]*\|[^\n]*\n[^\n|]*\|[^\n|]*\|[^\n]*\n|(?:\n[a-z0-9_ -]{1,20},[^\n,;]{1,20},[^\n, ;]{1,20}\n)`,
    },
  },
  weights: [
    ['{store}', 3],
    ['{analysis}', 3],
    ['{rows}', 1],
  ],
} satisfies Capability;
