#include "panes/intelligence/intelligencepane.h"

#include "domain/intelligence/remedyplanned.h"
#include "panes/intelligence/alertdetail.h"
#include "panes/intelligence/alertdialog.h"
#include "panes/intelligence/factdetail.h"
#include "panes/intelligence/triageform.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "support/alertstore.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace intelligence;
using namespace std::chrono_literals;
using panes::IntelligencePane;
using std::chrono::days;
using Model = models::VulnerabilitiesModel;

namespace {
using support::patience;
}

class TstIntelligencePane : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<AlertStore> m_alerts;
    std::unique_ptr<IntelligencePane> m_pane;

    void open()
    {
        m_pane = std::make_unique<IntelligencePane>(m_bench->console());
        m_pane->resize(1290, 742);
        m_pane->show();
        QVERIFY(support::takesKeys(m_pane.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->model().isReady(), patience);
        m_pane->focusHome();
    }
    look::RowTable &table() { return m_pane->table(); }
    panes::TriageForm &form() { return m_pane->detail().form(); }
    void waitForRows(int count) { QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().rowCount(), count, patience); }
    void waitForDetail() { QTRY_VERIFY_WITH_TIMEOUT(form().isVisible(), patience); }
    void press(const QString &keys) { QTest::keyClicks(&table(), keys); }
    QString words(const QWidget &widget)
    {
        QStringList out;
        for (const auto *label : widget.findChildren<look::RichLabel *>()) {
            if (label->isVisible())
                out.append(look::plainText(label->spans()));
        }
        return out.join(u'\n');
    }
    panes::AlertDialog *dialog() { return qobject_cast<panes::AlertDialog *>(QApplication::activeModalWidget()); }
    /// What Ctrl+Enter does in the dialog that is open.
    void carryOut()
    {
        QWidget *open = support::openDialog<panes::AlertDialog>();
        QVERIFY(open);
        QWidget *field = open->focusWidget();
        support::pressCtrlReturn(field ? field : open);
    }
    AlertPtr alert(const QString &id) { return m_alerts->alert(id); }
    /// Whether the alert comes to be as wanted.
    bool becomes(const QString &id, const std::function<bool(const Alert &)> &wanted)
    {
        return QTest::qWaitFor([&] { return wanted(*alert(id)); }, patience);
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_alerts = std::make_unique<AlertStore>(m_bench->temporary());
    }
    void cleanup()
    {
        m_pane.reset();
        m_alerts.reset();
        m_bench.reset();
    }

    void an_empty_list_offers_to_import()
    {
        open();
        const auto *empty = m_pane->findChild<look::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy invoked(&m_bench->console(), &console::Console::verbWanted);
        QTest::mouseClick(empty->findChild<look::Button *>(), Qt::LeftButton);
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.first().first().toString(), u"timeline.import"_qs);
        for (const char *view : {"triage", "late", "settled", "exploited", "indicators"}) {
            m_pane->showView(QLatin1String(view));
            QTRY_VERIFY2(empty->isVisible(), view);
            QVERIFY(!empty->findChildren<QLabel *>().value(0)->text().isEmpty());
        }
    }

    void a_finding_is_taken_up_and_answered_with_the_keyboard_alone()
    {
        const QString key = m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs);
        open();
        m_pane->showView(u"triage"_qs);
        waitForRows(1);
        m_pane->focusHome();
        waitForDetail();
        QVERIFY(words(m_pane->detail()).contains(u"3 of 3 count, 3 of them assumed: immediate, 3 days"_qs));
        press(u"a"_qs);
        QVERIFY(form().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"y"_qs); // and on to the next
        QTest::keyClicks(QApplication::focusWidget(), u"n"_qs);
        QTest::keyClicks(QApplication::focusWidget(), u"n"_qs);
        QVERIFY(words(form()).contains(u"1 of 3 count: scheduled, 60 days"_qs)); // before it is written
        QTest::keyClicks(QApplication::focusWidget(), u"y"_qs);
        QTest::keyClick(&form(), Qt::Key_Return, Qt::ControlModifier);
        const QString id = alertIdOf(key);
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.taken; }));
        const Answers answers = alert(id)->assessment.answers();
        QCOMPARE(answers[0].answer, Answer::Yes);
        QCOMPARE(answers[1].answer, Answer::No);
        QCOMPARE(answers[2].answer, Answer::No);
        QCOMPARE(answers[3].answer, Answer::Yes);
        QCOMPARE(answers[0].by, u"di"_qs);
        waitForRows(0); // nothing is left to triage
        m_pane->showView(u"open"_qs);
        waitForRows(1);
        QCOMPARE(m_pane->model().at(0).band, Band::Scheduled);
    }

    void escape_drops_answers_that_were_not_saved()
    {
        const QString id = m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs));
        open();
        waitForRows(1);
        waitForDetail();
        press(u"a"_qs);
        QTest::keyClicks(QApplication::focusWidget(), u"n"_qs);
        QVERIFY(form().isChanged());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!form().isChanged());
        QVERIFY(table().hasFocus());
        QCOMPARE(alert(id)->assessment.answers()[0].answer, Answer::Unknown);
    }

    void enter_goes_from_step_to_step_until_it_is_resolved()
    {
        const QString id = m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs),
                                          {{Answer::Yes, Answer::Yes, Answer::No, Answer::No}, {}});
        open();
        waitForRows(1);
        waitForDetail();
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), u"Update to 2.0.0"_qs);
        carryOut();
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.state() == AlertState::Planned; }));
        QCOMPARE(alert(id)->remedies.first().owner, u"di"_qs);
        QTRY_COMPARE(m_pane->detail().next().text(), u"Start the action"_qs);
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.state() == AlertState::InProgress; }));
        QTRY_COMPARE(m_pane->detail().next().text(), u"The action is done"_qs);
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), u"release 1.4.1"_qs);
        carryOut();
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.state() == AlertState::ToConfirm; }));
        QTRY_COMPARE(m_pane->detail().next().text(), u"Resolve"_qs);
        QTRY_VERIFY(!dialog());
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_VERIFY(dialog());
        carryOut(); // nothing shows it yet
        QTRY_VERIFY(dialog()->findChildren<QLabel *>().constLast()->isVisible());
        QVERIFY(!alert(id)->settled);
        QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), u"clean scan"_qs);
        carryOut();
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.settled.has_value(); }));
        waitForRows(0);
    }

    void an_override_needs_a_reason_and_an_end()
    {
        const QString id = m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs));
        open();
        waitForRows(1);
        waitForDetail();
        press(u"o"_qs);
        QTRY_VERIFY(dialog());
        auto *choice = dialog()->findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(u"scheduled"_qs));
        QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), u"only in the test image"_qs);
        const auto error = [this] {
            QString text;
            for (const auto *label : dialog()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap())
                    text = label->text();
            }
            return text;
        };
        carryOut();
        QTRY_VERIFY(error().contains(u"needs an expiry"_qs));
        QLineEdit *until = nullptr;
        for (auto *line : dialog()->findChildren<QLineEdit *>()) {
            if (line->isVisible())
                until = line;
        }
        QTest::keyClicks(until, u"in 14d and more"_qs);
        carryOut();
        QTRY_VERIFY(error().contains(u"“in 14d and more” is not a time"_qs));
        until->setText(u"in 14d"_qs);
        carryOut();
        QVERIFY(becomes(id, [](const Alert &alert) { return !alert.assessment.overrides().isEmpty(); }));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().at(0).band, Band::Scheduled, patience);
        QTRY_VERIFY(words(form()).contains(u"di set it to scheduled"_qs));
        press(u"o"_qs); // the same key lifts it
        QTRY_VERIFY(dialog());
        QVERIFY(dialog()->windowTitle().contains(u"Lift"_qs));
        carryOut();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().at(0).band, Band::Immediate, patience);
    }

    void changed_facts_are_offered_and_noted()
    {
        const QString key = m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs);
        const QString id = m_alerts->take(key, {{Answer::No, Answer::Yes, Answer::Yes, {}}, {}});
        open();
        waitForRows(1);
        waitForDetail();
        QVERIFY(!words(m_pane->detail()).contains(u"have changed"_qs));
        m_alerts->list({u"CVE-2024-0001"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(words(m_pane->detail()).contains(u"have changed"_qs), patience);
        press(u"u"_qs);
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.facts().listing == Listing::Listed; }));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().at(0).band, Band::Immediate, patience);
    }

    void an_incident_is_declared_and_another_joined()
    {
        const QString id = m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs));
        const QString other = m_bench->declare(u"Backdoored compressor"_qs);
        open();
        waitForRows(1);
        waitForDetail();
        QSignalSpy opened(&m_bench->console(), &console::Console::incidentWanted);
        press(u"d"_qs);
        QTRY_VERIFY(dialog());
        carryOut();
        QVERIFY(becomes(id, [](const Alert &alert) { return alert.incidents.size() == 1; }));
        QTRY_COMPARE(opened.size(), 1);
        const incidents::IncidentPtr declared = m_bench->incident(alert(id)->incidents.first());
        QCOMPARE(declared->playbook->id, u"vulnerability_response"_qs);
        QCOMPARE(declared->alerts.size(), 1);
        QTRY_VERIFY(!dialog());
        const auto joins = [this] {
            int shown = 0;
            for (const auto *button : m_pane->detail().findChildren<QAbstractButton *>())
                shown += button->accessibleName().startsWith(u"Open the incident"_qs) ? 1 : 0;
            return shown;
        };
        QTRY_COMPARE_WITH_TIMEOUT(joins(), 1, patience);
        press(u"i"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QCOMPARE(dialog()->findChild<QComboBox *>()->count(), 1); // the one it is not joined to yet
        carryOut();
        QVERIFY(becomes(id, [&](const Alert &alert) { return alert.incidents.contains(other); }));
        QCOMPARE(m_bench->incident(other)->alerts.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->detail().findChildren<look::Button *>().size() > 2, patience);
    }

    void the_catalogue_leads_to_what_of_it_is_here()
    {
        m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs);
        m_alerts->find(u"CVE-2024-0002"_qs, u"other"_qs);
        m_alerts->list({u"CVE-2024-0001"_qs, u"CVE-2023-0009"_qs});
        open();
        m_pane->showView(u"exploited"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->exploited().rowCount(), 2, patience);
        m_pane->focusHome();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_pane->view(), u"triage"_qs);
        waitForRows(1);
        QCOMPARE(m_pane->model().at(0).rule, u"CVE-2024-0001"_qs);
    }

    void an_indicator_says_where_it_was_met()
    {
        const QString incident = m_bench->declare(u"Odd egress"_qs);
        m_bench->say(incident, u"runner asked for x.example at night"_qs);
        ThreatIndicator indicator;
        indicator.id = u"indicator--11111111-1111-4111-8111-111111111111"_qs;
        indicator.name = u"Beacon"_qs;
        indicator.pattern = u"[domain-name:value = 'x.example']"_qs;
        indicator.values = {{ThreatKind::Domain, u"x.example"_qs}};
        indicator.created = indicator.modified = indicator.validFrom = m_alerts->now() - 2h;
        m_alerts->write([=](store::Database &mirror) {
            store::ThreatIntake intake(mirror, intelligencesample::fileOf(u"stix"_qs, 1));
            if (!intake.add({indicator}, {}) || !intake.finish({}))
                qFatal("no indicator");
        });
        open();
        m_pane->showView(u"indicators"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->threats().rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(words(m_pane->fact()).contains(u"bo: runner asked for x.example at night"_qs),
                                 patience);
    }

    void words_bands_and_views_come_back_the_next_time()
    {
        m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs));
        open();
        m_pane->findChild<look::SearchField *>()->setText(u"lodash"_qs);
        m_pane->showView(u"late"_qs);
        m_pane->save(m_bench->settings());
        m_pane = std::make_unique<IntelligencePane>(m_bench->console());
        m_pane->restore(m_bench->settings());
        QCOMPARE(m_pane->view(), u"late"_qs);
        QCOMPARE(m_pane->model().question().words, u"lodash"_qs);
        QCOMPARE(m_pane->model().question().view, Model::View::Overdue);
    }

    void the_rail_counts_what_is_late()
    {
        m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"a"_qs, days(5)));
        m_alerts->take(m_alerts->find(u"CVE-2024-0002"_qs, u"b"_qs, days(1)));
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->badge(), 2, patience);
        QVERIFY(m_pane->badgeHot());
    }

    void hostile_texts_are_never_markup()
    {
        QStringList texts;
        for (const support::HostileText &hostile : support::hostileTexts())
            texts.append(hostile.text.left(200));
        int number = 0;
        for (const QString &text : std::as_const(texts))
            m_alerts->take(m_alerts->find(u"CVE-2024-%1"_qs.arg(1000 + number++), text));
        open();
        waitForRows(int(texts.size()));
        for (int row = 0; row < m_pane->model().rowCount(); ++row) {
            table().setCurrentIndex(m_pane->model().index(row, 0));
            const QString what = m_pane->model().at(row).what;
            QTRY_VERIFY_WITH_TIMEOUT(words(m_pane->detail()).contains(m_pane->model().at(row).rule), patience);
            QVERIFY(!m_pane->selectionAsMarkdown().isEmpty());
        }
        for (const auto *label : m_pane->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void every_control_has_a_name()
    {
        m_alerts->take(m_alerts->find(u"CVE-2024-0001"_qs, u"lodash"_qs));
        open();
        waitForRows(1);
        waitForDetail();
        for (const auto *button : m_pane->findChildren<QAbstractButton *>()) {
            QVERIFY2(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
        }
        for (const auto *view : m_pane->findChildren<QAbstractItemView *>())
            QVERIFY(!view->isVisible() || qobject_cast<const QHeaderView *>(view) || !view->accessibleName().isEmpty());
        QVERIFY(!m_pane->keys().isEmpty());
        for (const QAction *verb : m_pane->verbs())
            QVERIFY2(!verb->text().isEmpty() && !verb->objectName().isEmpty(), qPrintable(verb->objectName()));
    }
};

PARAPET_TEST(TstIntelligencePane)
#include "tst_intelligencepane.moc"
