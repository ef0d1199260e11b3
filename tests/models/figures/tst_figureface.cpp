#include "models/figures/figureface.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;
using base::Duration;
using incidents::Severity;

namespace {

constexpr base::Instant end{std::chrono::sys_days(std::chrono::year(2025) / 1 / 15)};
constexpr Period month{end - 720h, end};

QList<Measurement> took(Duration span, int count, Severity severity = Severity::P1, base::Instant t0 = end - 24h)
{
    return QList<Measurement>(count, {severity, t0, false, t0, t0 + span});
}

/// The faces when only one figure has measurements.
QList<models::FigureFace> faces(int figure, const QList<Measurement> &measurements,
                                const Selection &selection = {month, {}})
{
    Sources sources;
    sources.spans = QList<QList<Measurement>>(incidents::measures().size());
    sources.spans[figure] = measurements;
    return models::figureFaces(overviewOf(selection, sources, end));
}

constexpr int detect = 0;
constexpr int acknowledge = 1;
constexpr int respond = 2;

} // namespace

/// Figures in the words of their cards.
class TstFigureFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void there_is_one_for_each_figure_and_the_recurrence()
    {
        const QList<models::FigureFace> all = faces(detect, {});
        QCOMPARE(all.size(), incidents::measures().size() + 1);
        QCOMPARE(all.last().id, QString(recurrenceId()));
        for (const models::FigureFace &face : all) {
            QVERIFY(face.value.isEmpty());
            QVERIFY2(face.spread.startsWith(u"insufficient data"_qs), qPrintable(face.spread));
            QVERIFY2(face.said.contains(u"insufficient data"_qs), qPrintable(face.said));
            QVERIFY2(!face.name.contains(u"MTT"_qs), qPrintable(face.name));
        }
    }

    void the_references_value_stands_with_its_targets()
    {
        const models::FigureFace face = faces(detect, took(47s, 21)).at(detect);
        QCOMPARE(face.name, u"Mean time to detect"_qs);
        QCOMPARE(face.formula, u"detected − started"_qs);
        QCOMPARE(face.value, u"00:47"_qs);
        QCOMPARE(face.count, u"21 of 21"_qs);
        QCOMPARE(face.spread, u"median 00:47 · p90 00:47"_qs);
        QCOMPARE(face.verdicts.size(), 2);
        QCOMPARE(face.verdicts.first().text, u"met: 05:00"_qs);
        QCOMPARE(face.verdicts.first().source, u"KPI"_qs);
        QCOMPARE(face.verdicts.last().source, u"phase overview"_qs);
        QCOMPARE(*face.target, 300.0);
        QCOMPARE(face.said,
                 u"Mean time to detect, 00:47, 21 of 21, median 00:47 · p90 00:47, met: 05:00 (KPI), "
                 "met: 1:00 h (phase overview)"_qs);
    }

    void a_target_for_some_says_for_whom()
    {
        const QList<Measurement> mixed = took(30s, 5) + took(1h, 5, Severity::P3);
        const models::FigureFace all = faces(acknowledge, mixed).at(acknowledge);
        QCOMPARE(all.verdicts.first().text, u"met: 01:00 P1"_qs);
        QCOMPARE(all.verdicts.first().basis, u"mean 00:30 of 5"_qs);
        const models::FigureFace one = faces(acknowledge, took(90s, 5), {month, {Severity::P1}}).at(acknowledge);
        QCOMPARE(one.verdicts.first().text, u"missed: 01:00"_qs);
        const models::FigureFace few = faces(acknowledge, took(90s, 4)).at(acknowledge);
        QCOMPARE(few.verdicts.first().text, u"not judged: 01:00 P1"_qs);
        QCOMPARE(few.verdicts.first().basis, u"4 measurable, needs 5"_qs);
    }

    void what_has_no_value_is_counted_in_words()
    {
        QList<Measurement> all = took(1min, 5);
        all.append({Severity::P1, end - 24h, false, std::nullopt, end});
        all.append({Severity::P1, end - 24h, false, end, end - 1h});
        all.append({Severity::P1, end - 24h, true, end - 2h, end});
        const models::FigureFace face = faces(respond, all).at(respond);
        QCOMPARE(face.count, u"5 of 7"_qs);
        QCOMPARE(face.remarks,
                 (QStringList{u"1 miss a milestone"_qs, u"1 stated the wrong way round"_qs,
                              u"1 recorded afterwards, not counted"_qs}));
    }

    void a_change_says_which_way_and_by_how_much()
    {
        const auto changed = [](Duration before, Duration now) {
            return faces(detect, took(now, 5) + took(before, 5, Severity::P1, end - 800h)).at(detect).change;
        };
        QCOMPARE(changed(60s, 48s)->text, u"better by 00:12"_qs);
        QVERIFY(!changed(60s, 48s)->more);
        QCOMPARE(changed(60s, 90s)->text, u"worse by 00:30"_qs);
        QVERIFY(changed(60s, 90s)->more);
        QCOMPARE(changed(60s, 60s)->text, u"stable"_qs);
        QVERIFY(!faces(detect, took(60s, 5)).at(detect).change);
    }

    void each_month_of_the_trend_has_words()
    {
        const models::FigureFace face = faces(detect, took(47s, 5)).at(detect);
        QCOMPARE(face.trend.size(), 7);
        QCOMPARE(face.trend.last().said, u"Jan 2025: 00:47, 5 of 5"_qs);
        QCOMPARE(face.trend.first().said, u"Jul 2024: insufficient data, 0 of 0"_qs);
    }

    void the_recurrence_says_whether_it_is_provisional()
    {
        Sources sources;
        sources.closings = QList<ClosedIncident>(20, {.severity = Severity::P2, .t0 = end - 60h, .closed = end - 48h});
        sources.closings.first().again.append({.detected = end - 24h, .confirmed = true});
        sources.closings.last().again.append({.detected = end - 24h, .confirmed = false});
        const auto at = [&](base::Instant now) {
            return models::figureFaces(overviewOf({month, {}}, sources, now)).last();
        };
        QCOMPARE(at(end).value, u"5.0 %"_qs);
        QCOMPARE(at(end).count, u"1 of 20"_qs);
        QCOMPARE(at(end).spread, u"provisional: 90 days not passed for 19"_qs);
        QCOMPARE(at(end).verdicts.first().text, u"missed: under 5 %"_qs);
        QCOMPARE(at(end).remarks, QStringList{u"1 only suspected"_qs});
        QCOMPARE(at(end + 2160h).spread, u"final: 90 days have passed for all"_qs);
    }

    void the_remark_says_what_is_in_and_what_is_out()
    {
        Sources sources;
        sources.spans.append(took(1min, 3));
        sources.spans.first().append({Severity::P1, end - 24h, true, end, end});
        sources.excluded = {{Exclusion::Declined, 2}, {Exclusion::FalsePositive, 3}};
        QCOMPARE(models::figuresRemark(overviewOf({month, {}}, sources, end)),
                 u"3 incidents detected from 2024-12-16 to 2025-01-15 UTC · left out: 2 declined, 3 false positive · "
                 "1 recorded afterwards, in no mean"_qs);
        QVERIFY(models::figuresRemark(overviewOf({{base::Instant{}, end}, {}}, sources, end))
                    .startsWith(u"3 incidents detected until 2025-01-15 UTC"_qs));
    }
};

PARAPET_TEST(TstFigureFace)
#include "tst_figureface.moc"
