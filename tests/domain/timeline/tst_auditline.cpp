#include "domain/timeline/auditline.h"
#include "domain/timeline/auditwords.h"
#include "support/testmain.h"

#include <QHash>

using namespace timeline;

class TstAuditLine : public QObject
{
    Q_OBJECT

    static QString said(const char *action, const QHash<QString, QString> &fields)
    {
        return auditLine(QString::fromUtf8(action), [&](QLatin1String name) { return fields.value(name); });
    }

private Q_SLOTS:
    void the_table_is_sorted_and_well_formed()
    {
        QLatin1String last;
        for (const AuditWords &words : auditWords()) {
            QVERIFY2(last < words.action, words.action.data());
            last = words.action;
            int optional = 0, field = 0;
            for (const char c : QByteArray(words.words.data(), words.words.size())) {
                optional += c == '[' ? 1 : c == ']' ? -1 : 0;
                field += c == '{' ? 1 : c == '}' ? -1 : 0;
                QVERIFY2(optional >= 0 && optional <= 1 && field >= 0 && field <= 1, words.action.data());
            }
            QVERIFY2(optional == 0 && field == 0, words.action.data());
        }
        QVERIFY(auditWords().size() >= 60);
    }

    void every_action_reads_well_with_all_and_with_no_fields()
    {
        for (const AuditWords &words : auditWords()) {
            const QString full = auditLine(words.action, [](QLatin1String name) { return QString(name); });
            const QString bare = auditLine(words.action, [](QLatin1String) { return QString(); });
            for (const QString &line : {full, bare}) {
                QVERIFY2(!line.contains(QStringLiteral("  ")) && line == line.trimmed(), qPrintable(line));
                QVERIFY2(!line.contains(u'{') && !line.contains(u'['), qPrintable(line));
                QVERIFY2(!line.contains(QStringLiteral("(not named)")), qPrintable(line));
            }
        }
    }

    void fields_stand_where_they_belong()
    {
        const QHash<QString, QString> fields{{QStringLiteral("actor"), QStringLiteral("ana")},
                                             {QStringLiteral("repo"), QStringLiteral("acme/web")},
                                             {QStringLiteral("name"), QStringLiteral("main")},
                                             {QStringLiteral("visibility"), QStringLiteral("public")}};
        QCOMPARE(said("protected_branch.destroy", fields),
                 QStringLiteral("ana removed the protection of branch main in acme/web"));
        QCOMPARE(said("protected_branch.update_name", fields),
                 QStringLiteral("ana changed the protection of branch main in acme/web"));
        QCOMPARE(said("repo.access", fields), QStringLiteral("ana changed the visibility of acme/web to public"));
        QCOMPARE(said("repo.create", {{QStringLiteral("actor"), QStringLiteral("ana")}}),
                 QStringLiteral("ana created a repository"));
        QCOMPARE(said("org.add_member", {}), QStringLiteral("somebody joined the organisation"));
    }

    void an_unknown_action_is_said_as_it_is()
    {
        QCOMPARE(
            said("new.thing",
                 {{QStringLiteral("actor"), QStringLiteral("bo")}, {QStringLiteral("repo"), QStringLiteral("a/b")}}),
            QStringLiteral("new.thing by bo in a/b"));
        QCOMPARE(said("new.thing", {}), QStringLiteral("new.thing"));
        QVERIFY(!hasAuditWords(QStringLiteral("new.thing")));
        QVERIFY(!hasAuditWords(QStringLiteral("protected_branch")));
        QVERIFY(hasAuditWords(QStringLiteral("git.push")));
    }

    void the_line_is_one_and_short()
    {
        const QHash<QString, QString> fields{
            {QStringLiteral("actor"), QStringLiteral("a\r\n\u2028b") + QString(5000, u'x')},
            {QStringLiteral("repo"), QString(121, u'r').replace(119, 1, QStringLiteral("\U0001F984"))}};
        const QString line = said("git.push", fields);
        QVERIFY(line.size() <= 401);
        QVERIFY(line.isValidUtf16());
        for (const QChar c : line)
            QVERIFY(c.category() != QChar::Other_Control && c.unicode() != 0x2028);
    }
};

PARAPET_TEST(TstAuditLine)
#include "tst_auditline.moc"
