#include "app/languages.h"
#include "domain/contacts/card.h"
#include "domain/incidents/figures.h"
#include "domain/incidents/milestone.h"
#include "domain/incidents/notification.h"
#include "domain/incidents/role.h"
#include "domain/incidents/scope.h"
#include "domain/incidents/scribeline.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"
#include "domain/incidents/task.h"
#include "domain/incidents/words.h"
#include "domain/journal/line.h"
#include "models/incidents/linespans.h"
#include "panes/look/keytext.h"
#include "support/testmain.h"

#include <QTranslator>

using namespace incidents;

class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void the_first_language_there_are_texts_in_is_spoken_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("none") << QStringList() << u"Cancel"_qs;
        QTest::newRow("C") << QStringList{u"C"_qs} << u"Cancel"_qs;
        QTest::newRow("English") << QStringList{u"en-GB"_qs, u"en"_qs} << u"Cancel"_qs;
        QTest::newRow("German") << QStringList{u"de"_qs} << u"Abbrechen"_qs;
        QTest::newRow("of Austria") << QStringList{u"de-AT"_qs} << u"Abbrechen"_qs;
        QTest::newRow("Spanish") << QStringList{u"es-MX"_qs, u"es"_qs} << u"Cancelar"_qs;
        QTest::newRow("English before German") << QStringList{u"en-GB"_qs, u"de"_qs} << u"Cancel"_qs;
        QTest::newRow("one without texts, then German")
            << QStringList{u"fr-FR"_qs, u"fr"_qs, u"de"_qs} << u"Abbrechen"_qs;
        QTest::newRow("one nobody knows, then Spanish") << QStringList{u"xx"_qs, u"es"_qs} << u"Cancelar"_qs;
    }

    void the_first_language_there_are_texts_in_is_spoken()
    {
        QFETCH(QStringList, languages);
        app::speak(*qApp, languages);
        QTEST(QCoreApplication::translate("panes::DeclareDialog", "Cancel"), "cancel");
    }

    void qt_speaks_the_same_language()
    {
        app::speak(*qApp, {u"fr"_qs});
        QCOMPARE(QCoreApplication::translate("QFileDialog", "&Open"), u"&Open"_qs);
        app::speak(*qApp, {u"fr"_qs, u"de"_qs});
        QCOMPARE(QCoreApplication::translate("QFileDialog", "&Open"), u"&Öffnen"_qs);
    }

    void keys_are_named_as_keyboards_name_them()
    {
        QCOMPARE(look::keyText(u"Ctrl+Shift+I"_qs), u"Ctrl+Shift+I"_qs);
        app::speak(*qApp, {u"de"_qs});
        QCOMPARE(look::keyText(u"Ctrl+Shift+I"_qs), u"Strg+Umschalt+I"_qs);
        QCOMPARE(look::keyText(u"Strg+Umschalt+I"_qs), u"Strg+Umschalt+I"_qs);
        QCOMPARE(look::keyText(u"Space"_qs), u"Leertaste"_qs);
        for (const QString &same : {u"j"_qs, u"/"_qs, u"F1"_qs, u"m …"_qs, u"!note TEXT"_qs, QString()})
            QCOMPARE(look::keyText(same), same);
    }

    void plurals_agree_with_their_number()
    {
        app::speak(*qApp, {u"de"_qs});
        QCOMPARE(QCoreApplication::translate("panes::WallView", "and %n more", nullptr, 1), u"und 1 weiterer"_qs);
        QCOMPARE(QCoreApplication::translate("panes::WallView", "and %n more", nullptr, 3), u"und 3 weitere"_qs);
    }

    void every_word_of_the_trade_is_translated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << u":/i18n/parapet_de.qm"_qs;
        QTest::newRow("Spanish") << u":/i18n/parapet_es.qm"_qs;
    }

    void every_word_of_the_trade_is_translated()
    {
        QFETCH(QString, file);
        QTranslator texts;
        QVERIFY(texts.load(file));
        QStringList missing;
        for (const QString &word : words()) {
            if (texts.translate("incidents::Word", word.toUtf8().constData()).isEmpty())
                missing.append(word);
        }
        for (int kind = 0; kind <= int(journal::LineKind::Unknown); ++kind) {
            const QString word = models::kindWord(journal::LineKind(kind));
            if (texts.translate("models::LineKind", word.toUtf8().constData()).isEmpty())
                missing.append(word);
        }
        QCOMPARE(missing.join(u", "), QString());
    }

    void what_the_rules_word_of_a_clock_is_translated_and_nothing_else_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("shown");
        QTest::newRow("respond") << u"respond"_qs << u"Respond"_qs << u"Reagieren"_qs;
        QTest::newRow("tell") << u"notify:VP Engineering"_qs << u"Tell VP Engineering"_qs
                              << u"Info an VP Engineering"_qs;
        QTest::newRow("roles") << u"roles"_qs << u"Assign IC, Scribe"_qs << u"IC, Protokoll besetzen"_qs;
        QTest::newRow("all roles") << u"roles"_qs << u"Assign the roles"_qs << u"Rollen besetzen"_qs;
        QTest::newRow("review") << u"review"_qs << u"Review the incident"_qs << u"Vorfall nachbereiten"_qs;
        QTest::newRow("a decision") << u"review:01A"_qs << u"Review D-1: Respond"_qs << u"Überprüfung D-1: Respond"_qs;
        QTest::newRow("a task") << u"task:01B"_qs << u"Respond"_qs << u"Respond"_qs;
        QTest::newRow("a phase") << u"phase:one"_qs << u"Tell everybody"_qs << u"Tell everybody"_qs;
    }

    void what_the_rules_word_of_a_clock_is_translated_and_nothing_else()
    {
        QFETCH(QString, key);
        QFETCH(QString, what);
        QCOMPARE(shownClock(key, what), what); // as long as English is spoken
        app::speak(*qApp, {u"de"_qs});
        QTEST(shownClock(key, what), "shown");
    }

private:
    template<class E>
    static QStringList wordsTo(E last, int first = 0)
    {
        QStringList out;
        for (int value = first; value <= int(last); ++value)
            out << word(E(value));
        return out;
    }
    static QStringList inSmall(const QStringList &words)
    {
        QStringList out;
        for (const QString &word : words)
            out << word.toLower();
        return out;
    }
    static QStringList words()
    {
        const QStringList both = wordsTo(Outcome::Exercise) + wordsTo(Visibility::LocalOnly)
            + wordsTo(Milestone::Reviewed) + wordsTo(Delivery::Waived) + wordsTo(TaskState::Cancelled);
        QStringList out = both + inSmall(both) + wordsTo(Status::Merged) + wordsTo(Severity::P4, 1)
            + wordsTo(Role::Observer)
            + inSmall(wordsTo(AssetKind::Other) + wordsTo(AssetState::Cleared) + wordsTo(IndicatorKind::Other)
                      + wordsTo(LinkKind::FollowsExercise));
        for (const GrammarRow &row : grammarHelp())
            out << row.does;
        out += wordsTo(contacts::Side(contacts::sideCount - 1));
        for (int severity = 1; severity <= int(Severity::P4); ++severity) {
            Incident incident;
            incident.severities.append({.to = Severity(severity)});
            for (const Figure &figure : figuresOf(incident)) {
                out << figure.name;
                for (const Target &target : figure.targets)
                    out << target.source;
            }
        }
        return out;
    }
};

PARAPET_TEST(TstLanguages)
#include "tst_languages.moc"
