#include "desk/verbs.h"
#include "domain/actions/action.h"
#include "domain/contacts/contact.h"
#include "domain/incidents/incident.h"
#include "domain/incidents/scribeline.h"
#include "domain/intelligence/alert.h"
#include "domain/journal/marks.h"
#include "support/testmain.h"

#include <QSet>

class TstVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void there_is_a_verb_for_every_entry_type()
    {
        QSet<QString> written;
        for (const desk::Verb &verb : desk::verbs()) {
            for (const char *type : verb.writes)
                written.insert(QLatin1String(type));
        }
        QSet<QString> known;
        for (const journal::EntryTypes *types : {&incidents::Incident().types(), &actions::Action().types(),
                                                 &contacts::Contact().types(), &intelligence::Alert().types()}) {
            for (const journal::EntryType &type : types->all())
                known.insert(type.name);
        }
        for (const journal::MarkType &type : journal::markTypes())
            known.insert(type.name);
        QCOMPARE(QStringList((known - written).values()), QStringList());
        QCOMPARE(QStringList((written - known).values()), QStringList());
    }

    void every_verb_has_an_id_and_a_title_of_its_own()
    {
        QSet<QString> ids, titles;
        for (const desk::Verb &verb : desk::verbs()) {
            const QString id = QLatin1String(verb.id);
            static const QStringList subjects{QStringLiteral("incident"), QStringLiteral("action"),
                                              QStringLiteral("alert"), QStringLiteral("contact"),
                                              QStringLiteral("entry")};
            QVERIFY2(subjects.contains(id.section(u'.', 0, 0)), verb.id);
            QVERIFY2(!ids.contains(id) && !titles.contains(verb.title()) && !verb.title().isEmpty(), verb.id);
            ids.insert(id);
            titles.insert(verb.title());
            QCOMPARE(desk::verb(id), &verb);
        }
        QVERIFY(!desk::verb(QStringLiteral("incident.fly")));
    }

    void every_form_of_the_scribe_line_belongs_to_a_verb()
    {
        QSet<QString> said;
        for (const desk::Verb &verb : desk::verbs()) {
            said.insert(QLatin1String(verb.says));
            QCOMPARE(verb.scribeForm().isEmpty(), verb.says[0] == '\0');
        }
        for (const incidents::GrammarRow &row : incidents::grammarHelp())
            QVERIFY2(said.contains(row.says), row.says.data());
    }

    void scribe_forms_are_those_of_the_help()
    {
        const auto form = [](const char *id) { return desk::verb(QString::fromLatin1(id))->scribeForm(); };
        QCOMPARE(form("incident.note"), QStringLiteral("TEXT"));
        QCOMPARE(form("incident.record_finding"), QStringLiteral("!f TEXT"));
        QCOMPARE(form("incident.raise_severity"), QString::fromUtf8("!sev P1…P4 [REASON]"));
        QCOMPARE(form("incident.add_task"), QStringLiteral(">PERSON [SPAN] TEXT"));
        QCOMPARE(form("incident.collect_evidence"), QStringLiteral("+e [PATH] [TITLE]"));
        QCOMPARE(form("incident.declare"), QString());
    }
};

PARAPET_TEST(TstVerbs)
#include "tst_verbs.moc"
