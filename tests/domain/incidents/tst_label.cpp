#include "domain/incidents/label.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;

class TstLabel : public QObject
{
    Q_OBJECT
    const QString a = QStringLiteral("01JHKYYQ607F3A2AAAAAAAAAAA");
    const QString b = QStringLiteral("01JHKYYQ617F3A2BBBBBBBBBBB");
    const QString c = QStringLiteral("01JHKYYQ60W3RRRRRRRRRRRRRR");
    const QStringList all{a, b, c};

private Q_SLOTS:
    void takes_as_many_characters_as_tell_incidents_apart()
    {
        QCOMPARE(labelOf(c, all), QStringLiteral("INC-W3RRR"));
        QCOMPARE(labelOf(a, all), QStringLiteral("INC-7F3A2A"));
        QCOMPARE(labelOf(a, {a}), QStringLiteral("INC-7F3A2"));
        QCOMPARE(labelOf(a, {}), QStringLiteral("INC-7F3A2"));
    }

    void finds_an_incident_by_any_way_of_writing_it_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"INC-W3RRR", "inc-w3rrr", "w3r", " W3RRRRRR ", "01JHKYYQ60W3RRRRRRRRRRRRRR"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void finds_an_incident_by_any_way_of_writing_it()
    {
        QFETCH(QString, text);
        const Result<QString> found = labelled(text, all);
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(*found, c);
    }

    void finds_every_incident_by_its_label()
    {
        for (const QString &id : all)
            QCOMPARE(*labelled(labelOf(id, all), all), id);
    }

    void reads_letters_that_look_like_digits_as_these()
    {
        const QString id = QStringLiteral("01JHKYYQ6010101AAAAAAAAAAA");
        QCOMPARE(*labelled(QStringLiteral("INC-lOiOl"), {id}), id);
    }

    void names_the_choices_when_several_are_meant()
    {
        const Result<QString> found = labelled(QStringLiteral("inc-7f3a2"), all);
        QVERIFY(!found.ok());
        QCOMPARE(found.error().what, QStringLiteral("“inc-7f3a2” can be 2 incidents"));
        QVERIFY(found.error().detail.contains(QStringLiteral("INC-7F3A2A, INC-7F3A2B")));
    }

    void says_when_there_is_none()
    {
        for (const char *text : {"", "INC-", "INC-ZZZZZ", "7f3a2c"})
            QVERIFY(labelled(QString::fromLatin1(text), all)
                        .error()
                        .what.startsWith(QStringLiteral("There is no incident")));
    }
};

PARAPET_TEST(TstLabel)
#include "tst_label.moc"
