#include "models/picture/axisticks.h"
#include "models/picture/timescale.h"
#include "support/testmain.h"

using models::AxisTick;
using models::TimeScale;

namespace {

constexpr double hour = 3600e6;

double at(const char *text)
{
    return double(base::micros(base::fromRfc3339(QString::fromLatin1(text)).value()));
}

} // namespace

class TstTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_under_the_pointer_stays_there_while_zooming()
    {
        TimeScale scale(at("2025-01-15T03:00:00Z"), hour, 1000);
        for (const double factor : {0.8, 0.3, 1.7, 5.0}) {
            const double before = scale.us(300);
            scale = scale.zoomed(factor, 300);
            QVERIFY(std::abs(scale.us(300) - before) < 1);
        }
    }

    void zooming_ends_at_half_a_second_and_at_thirty_years()
    {
        TimeScale scale(at("2025-01-15T03:00:00Z"), hour, 1000);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(0.5, 500);
        QCOMPARE(scale.length(), TimeScale::shortestUs);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(2, 500);
        QCOMPARE(scale.length(), TimeScale::longestUs);
    }

    void a_moment_is_brought_into_sight_by_the_least_movement()
    {
        const TimeScale scale(0, 1e9, 100);
        QCOMPARE(scale.revealing(5e8), scale);
        QVERIFY(scale.revealing(2e9).shows(2e9));
        QCOMPARE(scale.revealing(2e9).length(), scale.length());
        QVERIFY(scale.revealing(-1e9).shows(-1e9));
    }

    void ticks_stand_at_round_times_and_days_carry_their_date_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("length");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, const char *from, double length, const char *zone,
                            const QStringList &texts) {
            QTest::newRow(name) << QString::fromLatin1(from) << length << QByteArray(zone) << texts;
        };
        row("a second", "2025-01-15T03:00:00.100Z", 1e6, "UTC", {u"03:00:00.500"_qs, u"03:00:01.000"_qs});
        row("ten minutes", "2025-01-15T03:01:00Z", 600e6, "UTC", {u"03:05"_qs, u"03:10"_qs});
        row("over midnight", "2025-01-14T22:30:00Z", 3 * hour, "UTC",
            {u"22:30"_qs, u"23:00"_qs, u"23:30"_qs, u"15 Jan"_qs, u"00:30"_qs, u"01:00"_qs, u"01:30"_qs});
        row("in another zone", "2025-01-14T22:30:00Z", 2 * hour, "Europe/Berlin",
            {u"23:30"_qs, u"15 Jan"_qs, u"00:30"_qs, u"01:00"_qs, u"01:30"_qs});
        row("half hours off", "2025-01-14T18:00:00Z", 2 * hour, "Asia/Kolkata",
            {u"23:30"_qs, u"15 Jan"_qs, u"00:30"_qs, u"01:00"_qs, u"01:30"_qs});
        row("the clocks go forward", "2025-03-30T00:00:00Z", 3 * hour, "Europe/Berlin",
            {u"01:00"_qs, u"01:30"_qs, u"03:00"_qs, u"03:30"_qs, u"04:00"_qs, u"04:30"_qs, u"05:00"_qs});
        row("a year", "2024-07-01T00:00:00Z", 366 * 24 * hour, "UTC",
            {u"Jul"_qs, u"Oct"_qs, u"2025"_qs, u"Apr"_qs, u"Jul"_qs});
    }

    void ticks_stand_at_round_times_and_days_carry_their_date()
    {
        QFETCH(QString, from);
        QFETCH(double, length);
        QFETCH(QByteArray, zone);
        QFETCH(QStringList, texts);
        const TimeScale scale(double(base::micros(base::fromRfc3339(from).value())), length, 700);
        const double apart = length < 2e6 ? 200 : length < 700e6 ? 250 : length > 300 * 24 * hour ? 120 : 90;
        QStringList got;
        for (const AxisTick &tick : models::axisTicks(scale, QTimeZone(zone), apart))
            got.append(tick.text);
        QCOMPARE(got, texts);
    }

    void ticks_never_stand_nearer_than_asked_nor_go_back_in_time()
    {
        for (const QByteArray &name :
             {QByteArray("UTC"), QByteArray("Europe/Berlin"), QByteArray("Australia/Lord_Howe")}) {
            const QTimeZone zone(name);
            for (double length = TimeScale::shortestUs; length < TimeScale::longestUs; length *= 1.7) {
                const TimeScale scale(at("2025-03-29T12:00:00Z") - length / 2, length, 1200);
                const QList<AxisTick> ticks = models::axisTicks(scale, zone, 80);
                QVERIFY(ticks.size() <= 1200 / 40);
                for (qsizetype i = 1; i < ticks.size(); ++i)
                    QVERIFY(ticks.at(i).us > ticks.at(i - 1).us);
            }
        }
    }

    void a_moment_is_said_as_exactly_as_it_is_seen()
    {
        const qint64 us = qint64(at("2025-01-15T03:40:05.250Z"));
        const QTimeZone utc = QTimeZone::utc();
        QCOMPARE(models::preciseTime(us, 1000, utc), u"2025-01-15 03:40:05.250Z"_qs);
        QCOMPARE(models::preciseTime(us, 2e6, utc), u"2025-01-15 03:40:05Z"_qs);
        QCOMPARE(models::preciseTime(us, 90e6, QTimeZone("Europe/Berlin")), u"2025-01-15 04:40 CET"_qs);
    }
};

PARAPET_TEST(TstTimeScale)
#include "tst_timescale.moc"
