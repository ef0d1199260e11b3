#include "domain/incidents/oldincident.h"
#include "support/testmain.h"

using namespace incidents;
using namespace std::chrono_literals;

namespace {

constexpr base::Instant t0{std::chrono::sys_days(std::chrono::year(2024) / 3 / 14)};

OldIncident old()
{
    OldIncident out;
    out.title = QStringLiteral("Token in a public log");
    out.milestones = {{Milestone::Detected, journal::exactly(t0)}, {Milestone::Closed, journal::exactly(t0 + 48h)}};
    return out;
}

OldIncident with(Milestone milestone, base::Duration after)
{
    OldIncident out = old();
    out.milestones.insert(milestone, journal::exactly(t0 + after));
    return out;
}

} // namespace

class TstOldIncident : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_needs_a_title_t0_and_an_end_data()
    {
        QTest::addColumn<OldIncident>("incident");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *name, const OldIncident &incident, const char *wrong) {
            QTest::newRow(name) << incident << QString::fromLatin1(wrong);
        };
        row("whole", old(), "");
        OldIncident one = old();
        one.title = QStringLiteral("  ");
        row("no title", one, "The title is missing");
        one.title = QString(201, u'x');
        row("long title", one, "The title is longer than 200 characters");
        one = old();
        one.milestones.remove(Milestone::Detected);
        row("no T0", one, "detected is missing");
        one = old();
        one.milestones.remove(Milestone::Closed);
        row("no end", one, "closed is missing");
        one = with(Milestone::Compromised, -1h);
        one.milestones.insert(Milestone::Started, journal::exactly(t0 - 2h));
        row("compromised late", one, "compromised cannot be after started");
        row("inverted", with(Milestone::Contained, -1h), ""); // a warning, no more
    }

    void it_needs_a_title_t0_and_an_end()
    {
        QFETCH(OldIncident, incident);
        QFETCH(QString, wrong);
        const base::Done fine = recordable(incident);
        QCOMPARE(fine ? QString() : fine.error().what, wrong);
    }

    void inversions_are_named()
    {
        QCOMPARE(inversionsOf(old()), QStringList());
        QCOMPARE(inversionsOf(with(Milestone::Contained, -1h)),
                 QStringList{QStringLiteral("contained is before detected")});
        QCOMPARE(inversionsOf(with(Milestone::Closed, -1h)), QStringList{QStringLiteral("closed is before detected")});
    }

    void the_ticket_tells_whether_two_are_the_same_else_title_and_t0()
    {
        OldIncident other = with(Milestone::Detected, 1h);
        QVERIFY(identityOf(old()) != identityOf(other));
        OldIncident again = old();
        again.title = QStringLiteral(" token in a PUBLIC log ");
        QCOMPARE(identityOf(again), identityOf(old()));
        other.declared.ticket = QStringLiteral("SEC-1");
        again.declared.ticket = QStringLiteral("sec-1 ");
        QCOMPARE(identityOf(again), identityOf(other));
        QVERIFY(identityOf(again) != identityOf(old()));
    }
};

PARAPET_TEST(TstOldIncident)
#include "tst_oldincident.moc"
