#include "models/figures/figureface.h"

#include "domain/incidents/words.h"

#include <QLocale>

namespace models {

using namespace figures;
using base::countdownText;
using incidents::shown;
using incidents::wordWithin;

namespace {

QString percentText(double percent)
{
    return QStringLiteral("%1 %").arg(QLocale().toString(percent, 'f', 1));
}

QString countText(qsizetype n, qsizetype of)
{
    return FigureFace::tr("%1 of %2").arg(n).arg(of);
}

QString verdictText(const std::optional<bool> &met, const QString &limit)
{
    if (!met)
        return FigureFace::tr("not judged: %1").arg(limit);
    return *met ? FigureFace::tr("met: %1").arg(limit) : FigureFace::tr("missed: %1").arg(limit);
}

/// "P1", "P2 P3": whom a target is for when it is not for everybody.
QString forWhom(const QList<incidents::Severity> &severities, const Selection &selection)
{
    const qsizetype asked = selection.severities.isEmpty() ? 4 : selection.severities.size();
    if (severities.size() >= asked)
        return {};
    QStringList names;
    for (const incidents::Severity severity : severities)
        names.append(incidents::name(severity));
    return names.join(u' ');
}

FigureVerdict verdictOf(const Judged &target, const Selection &selection)
{
    const QString whom = forWhom(target.severities, selection);
    const QString limit =
        whom.isEmpty() ? countdownText(target.limit) : QStringLiteral("%1 %2").arg(countdownText(target.limit), whom);
    const QString basis = target.mean
        ? FigureFace::tr("mean %1 of %2").arg(countdownText(*target.mean)).arg(target.measurable)
        : FigureFace::tr("%1 measurable, needs %2").arg(target.measurable).arg(enough);
    return {verdictText(target.met, limit), shown(target.source), target.met, basis};
}

QString monthText(const Period &period)
{
    return QLocale().toString(
        QDateTime::fromSecsSinceEpoch(base::seconds(period.from.time_since_epoch()), Qt::UTC).date(),
        QStringLiteral("MMM yyyy"));
}

template<class ValueText>
QList<look::TrendPoint> trendOf(const QList<Point> &points, ValueText valueText)
{
    QList<look::TrendPoint> out;
    for (const Point &point : points) {
        const QString value = point.value ? valueText(*point.value) : FigureFace::tr("insufficient data");
        out.append({point.value,
                    FigureFace::tr("%1: %2, %3").arg(monthText(point.period), value, countText(point.n, point.of))});
    }
    return out;
}

QString secondsText(double seconds)
{
    return countdownText(std::chrono::duration_cast<base::Duration>(std::chrono::duration<double>(seconds)));
}

std::optional<FigureChange> changeOf(const std::optional<Change> &change, const QString &by)
{
    if (!change)
        return {};
    switch (change->course) {
    case Course::Improving:
        return FigureChange{FigureFace::tr("better by %1").arg(by), change->course, change->by > 0};
    case Course::Worse:
        return FigureChange{FigureFace::tr("worse by %1").arg(by), change->course, change->by > 0};
    case Course::Stable:
        break;
    }
    return FigureChange{FigureFace::tr("stable"), Course::Stable, false};
}

/// What is counted and has no value, and what stands beside.
QStringList remarksOf(const Summary &summary)
{
    QStringList out;
    if (summary.missing > 0)
        out.append(FigureFace::tr("%1 miss a milestone").arg(summary.missing));
    if (summary.inverted > 0)
        out.append(FigureFace::tr("%1 stated the wrong way round").arg(summary.inverted));
    if (summary.backfilled > 0)
        out.append(FigureFace::tr("%1 recorded afterwards, not counted").arg(summary.backfilled));
    return out;
}

QString saidOf(const FigureFace &face)
{
    QStringList parts{face.name};
    parts.append(face.value.isEmpty() ? FigureFace::tr("insufficient data") : face.value);
    parts.append(face.count);
    parts.append(face.spread);
    for (const FigureVerdict &verdict : face.verdicts)
        parts.append(QStringLiteral("%1 (%2)").arg(verdict.text, verdict.source));
    if (face.change)
        parts.append(face.change->text);
    parts += face.remarks;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

FigureFace faceOf(const Overall &figure, const Selection &selection)
{
    const Summary &summary = figure.summary;
    FigureFace face;
    face.id = summary.id;
    face.name = shown(summary.name);
    face.formula = QStringLiteral("%1 − %2").arg(wordWithin(summary.to), wordWithin(summary.from));
    face.count = countText(summary.measurable, summary.of);
    if (summary.mean)
        face.value = countdownText(*summary.mean);
    face.spread = summary.mean
        ? FigureFace::tr("median %1 · p90 %2").arg(countdownText(*summary.median), countdownText(*summary.p90))
        : FigureFace::tr("insufficient data: needs %1 measurable").arg(enough);
    face.remarks = remarksOf(summary);
    for (const Judged &target : summary.targets)
        face.verdicts.append(verdictOf(target, selection));
    if (figure.change)
        face.change = changeOf(figure.change, secondsText(std::abs(figure.change->by)));
    face.trend = trendOf(figure.trend, secondsText);
    if (!summary.targets.isEmpty())
        face.target = double(base::seconds(summary.targets.first().limit));
    face.said = saidOf(face);
    return face;
}

FigureFace recurrenceFace(const Overview &overview)
{
    const Recurrence &one = overview.recurrence;
    const QString limit = FigureFace::tr("under %1 %").arg(recurrenceLimit);
    FigureFace face;
    face.id = recurrenceId();
    face.name = FigureFace::tr("Recurrence rate");
    face.formula = FigureFace::tr("came back within 90 days ÷ closed in the period");
    face.count = countText(one.recurred, one.closed);
    if (one.percent)
        face.value = percentText(*one.percent);
    face.spread = !one.percent ? FigureFace::tr("insufficient data: needs %1 closed").arg(enough)
        : one.provisional()    ? FigureFace::tr("provisional: 90 days not passed for %1").arg(one.pending)
                               : FigureFace::tr("final: 90 days have passed for all");
    if (one.suspected > 0)
        face.remarks.append(FigureFace::tr("%1 only suspected").arg(one.suspected));
    if (one.backfilled > 0)
        face.remarks.append(FigureFace::tr("%1 recorded afterwards, not counted").arg(one.backfilled));
    face.verdicts.append(
        {verdictText(one.met, limit), shown(QStringLiteral("KPI")), one.met, countText(one.recurred, one.closed)});
    if (overview.recurrenceChange)
        face.change = changeOf(overview.recurrenceChange, percentText(std::abs(overview.recurrenceChange->by)));
    face.trend = trendOf(overview.recurrenceTrend, percentText);
    face.target = recurrenceLimit;
    face.said = saidOf(face);
    return face;
}

} // namespace

QList<FigureFace> figureFaces(const Overview &overview)
{
    QList<FigureFace> out;
    for (const Overall &figure : overview.figures)
        out.append(faceOf(figure, overview.selection));
    out.append(recurrenceFace(overview));
    return out;
}

QString figuresRemark(const Overview &overview)
{
    const Period &period = overview.selection.period;
    const Summary &first = overview.figures.first().summary;
    const bool always = period.from <= base::Instant{};
    const int of = int(first.of);
    const QString counted = of == 1 ? FigureFace::tr("1 incident") : FigureFace::tr("%n incidents", nullptr, of);
    QStringList parts{always ? FigureFace::tr("%1 detected until %2 UTC").arg(counted, base::dayText(period.to))
                             : FigureFace::tr("%1 detected from %2 to %3 UTC")
                                   .arg(counted, base::dayText(period.from), base::dayText(period.to))};
    QStringList excluded;
    for (auto why = overview.excluded.cbegin(); why != overview.excluded.cend(); ++why)
        excluded.append(QStringLiteral("%1 %2").arg(*why).arg(shown(word(why.key()))));
    if (!excluded.isEmpty())
        parts.append(FigureFace::tr("left out: %1").arg(excluded.join(QStringLiteral(", "))));
    if (first.backfilled > 0)
        parts.append(FigureFace::tr("%1 recorded afterwards, in no mean").arg(first.backfilled));
    return parts.join(QStringLiteral(" · "));
}

} // namespace models
