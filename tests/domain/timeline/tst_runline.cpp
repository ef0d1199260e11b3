#include "domain/timeline/runline.h"
#include "support/testmain.h"

#include <QHash>

using namespace timeline;

class TstRunLine : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_fields;
    FieldText field()
    {
        return [this](QLatin1String name) { return m_fields.value(name); };
    }

private Q_SLOTS:
    void init()
    {
        m_fields = {{u"workflow"_qs, u"release.yml"_qs}, {u"number"_qs, u"482"_qs}, {u"branch"_qs, u"main"_qs},
                    {u"repo"_qs, u"acme/web"_qs},        {u"event"_qs, u"push"_qs}, {u"actor"_qs, u"ana"_qs},
                    {u"took"_qs, u"00:03:10"_qs}};
    }

    void a_run_is_told_in_words()
    {
        QCOMPARE(runBegan(field()), u"release.yml #482 began on main in acme/web: push by ana"_qs);
        QCOMPARE(runEnded(u"success"_qs, field()), u"release.yml #482 succeeded on main in acme/web after 00:03:10"_qs);
        m_fields.insert(u"attempt"_qs, u"2"_qs);
        QCOMPARE(runEnded(u"timed_out"_qs, field()),
                 u"release.yml #482, attempt 2, timed out on main in acme/web after 00:03:10"_qs);
    }

    void what_is_not_known_is_left_out()
    {
        m_fields = {{u"workflow"_qs, u"CI"_qs}};
        QCOMPARE(runBegan(field()), u"CI began"_qs);
        QCOMPARE(runEnded({}, field()), u"CI ended"_qs);
    }

    void a_conclusion_that_is_not_known_is_written_as_it_is()
    {
        m_fields = {{u"workflow"_qs, u"CI"_qs}};
        QCOMPARE(runEnded(u"exploded\n<b>"_qs, field()), u"CI ended: exploded <b>"_qs);
        QCOMPARE(runAction(u"failure"_qs), u"run.failure"_qs);
        QCOMPARE(runAction({}), u"run.completed"_qs);
    }
};

PARAPET_TEST(TstRunLine)
#include "tst_runline.moc"
