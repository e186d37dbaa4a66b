/** Lessons: tables, queries, statistics, reports. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'Write a SQL query that returns the top [five|ten] customers by revenue per [region|month] from orders(customer_id, amount, created_at).',
    'I have a pandas dataframe with columns [date, store, sales|user_id, event, ts]. Compute a 7-day rolling mean per [store|user] and plot it.',
    'Here is a CSV: region,quarter,sales\\nnorth,Q1,120\\nsouth,Q1,95\\nnorth,Q2,140 Which region grew fastest and by what percentage?',
    'Our churn rose from [3.1|4.2]% to [4.8|6]% after the price change. Is that significant with n=[2400|900] in each group?',
    'Which test should I use to compare [means of three groups|two proportions|paired ratings]? State the assumptions.',
    'Clean this dataset: missing ages, duplicated ids, outliers in income. Describe every step and why.',
    'Interpret the regression: price = 12.4 + 3.1*rooms - 0.8*distance, R2 = 0.61, p(distance) = 0.04.',
    'Build an Excel formula that sums column C where column A is "[EU|paid]" and the date is in [March|Q2].',
    'Summarise the survey results by age group and name three insights for management with supporting figures.',
    'Which KPIs belong on a dashboard for a subscription business? Define each metric and its source table.',
    'Explain the correlation matrix and flag multicollinearity among the predictors.',
    'Design a cohort analysis of retention from the events table and write the query with window functions.',
    'Forecast next quarter’s demand from the monthly series 120, 132, 128, 150, 161, 158 and give a confidence interval.',
    'Detect anomalies in the sensor log: [timestamp, temperature, pressure] and say which readings look faulty.',
    'As a data analyst, find what drives the drop in conversion; table below has channel, visits, orders.',
    'Compare the two A/B variants: A 530 of 10,000, B 588 of 10,000.',
    'Join customers with invoices and find those without an invoice in the last 90 days. BigQuery dialect.',
    'Make a pivot table of expenses by department and month; highlight the highest growth.',
    'Analiza las ventas mensuales de la tabla y señala las tendencias y valores atípicos.',
    'Analyse le tableau des ventes trimestrielles et calcule la moyenne, la médiane et l’écart type.',
    'Werte die Umfrage aus: Mittelwert, Median und Standardabweichung je Abteilung.',
    '根据下表销售数据分析各地区的增长趋势，并写出SQL查询。',
    'この売上データを集計して、月ごとの傾向と外れ値を説明してください。',
    'Fit a logistic regression with scikit-learn on the churn dataset, report AUC and the confusion matrix.',
    'Which chart fits: market share of six vendors over eight years? Give matplotlib code.',
    'The histogram of response times is bimodal. What may cause it and how would you test it?',
    'Segment customers by recency, frequency and monetary value with k-means; choose k and describe the clusters.',
    'Revenue by channel: web 41k, retail 35k, partner 18k; last year 38k, 39k, 11k. Write the analysis.',
  ],
  answers: [
    'SELECT region, SUM(amount) AS revenue FROM orders GROUP BY region ORDER BY revenue DESC LIMIT 5;',
    'The median is 42, the mean 47.3; the distribution is skewed to the right by two outliers.',
    'Growth in the north was 16.7 percent, the highest of all regions; the south stagnated.',
    'df.groupby("store")["sales"].rolling(7).mean() gives the moving average; then plot it.',
    'With p = 0.03 the difference is significant at the 5 % level; the effect size is small.',
    'The dashboard shows a seasonal trend with a peak in December and a decline in the retention metric.',
  ],
  things:
    'a SQL query|group by and having|window functions|a left join|a pivot table|an Excel formula|' +
    'VLOOKUP|a spreadsheet|a CSV file|a pandas dataframe|missing values|outliers|duplicates|' +
    'a time series|a moving average|seasonality|a forecast|a regression|logistic regression|' +
    'a correlation|a p-value|a t-test|ANOVA|a confidence interval|sample size|an A/B test|' +
    'conversion rate|churn|retention|a cohort|customer segments|k-means clustering|' +
    'principal components|a confusion matrix|feature importance|a random forest|cross-validation|' +
    'a histogram|a box plot|a scatter plot|a bar chart|matplotlib|ggplot|Tableau|Power BI|' +
    'a dashboard|KPIs|monthly revenue|sales by region|quarterly figures|survey answers|' +
    'a questionnaire|census data|sensor readings|log records|a data warehouse|dbt models|' +
    'BigQuery|an ETL pipeline|data cleaning|a balance sheet|cash flow|net present value|' +
    'stock returns|variance and standard deviation|median income|percentiles|R and dplyr|' +
    'an anomaly in the metrics|insights from the table|ventas por mes|una tabla dinámica|' +
    'analyse des ventes|eine Auswertung|Umsatz je Monat|数据分析|销售数据|回归|统计检验|データ分析|売上|集計|데이터 분석|매출|' +
    'анализ данных|выручка по месяцам|análise de dados|analisi dei dati|تحليل البيانات|' +
    'veri analizi|analisis data',
} satisfies Lesson;
