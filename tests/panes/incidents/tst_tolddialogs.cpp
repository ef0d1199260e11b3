#include "panes/incidents/calldialog.h"
#include "panes/incidents/decisionsdialog.h"
#include "panes/incidents/handoverdialog.h"
#include "panes/incidents/updatedialog.h"
#include "panes/incidents/updateeditor.h"
#include "panes/look/button.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace incidents;

namespace {

look::Button *button(const QWidget &dialog, const QString &words)
{
    for (look::Button *one : dialog.findChildren<look::Button *>()) {
        if (QString(one->text()).remove(u'&').startsWith(words))
            return one;
    }
    return nullptr;
}

template<class T>
T *field(const QWidget &dialog, const QString &name)
{
    for (T *one : dialog.findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

/// What is told: updates, calls, the handover, decisions. Di sits here; Ana is IC.
class TstToldDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void an_update_is_prefilled_copied_and_recorded()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        QPointer<panes::UpdateDialog> dialog =
            new panes::UpdateDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->show();
        dialog->choose(Audience::Executive);
        QVERIFY(dialog->editor()->words().text.contains(u"Malicious release"_qs));
        field<QLineEdit>(*dialog, u"To whom"_qs)->setText(u"CISO"_qs);
        button(*dialog, u"Copy"_qs)->click();
        QTRY_COMPARE(bench.incident(id)->updateIssues.size(), 1);
        const UpdateIssue issue = bench.incident(id)->updateIssues.first();
        QCOMPARE(issue.channel, u"copy"_qs);
        QCOMPARE(issue.recipients, u"CISO"_qs);
        QCOMPARE(issue.result, Issue::Sent);
        QVERIFY(QApplication::clipboard()->text().contains(u"Malicious release"_qs));
        QTRY_VERIFY(
            field<QPlainTextEdit>(*dialog, u"What was issued last"_qs)->toPlainText().contains(u"Malicious"_qs));
        delete dialog;
    }

    void what_leaves_the_organisation_waits_for_the_ic()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        auto *dialog = new panes::UpdateDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->show();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        dialog->choose(Audience::Customers);
        QVERIFY(!button(*dialog, u"Copy"_qs)->isEnabled());
        QVERIFY(!button(*dialog, u"Approve"_qs)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.incident(id)->updates.size(), 1);
        QVERIFY(!button(*dialog, u"Copy"_qs)->isEnabled());

        bench.say(id, u"!role deputy @di"_qs, u"ana"_qs);
        QTRY_VERIFY(button(*dialog, u"Approve"_qs)->isEnabled());
        button(*dialog, u"Approve"_qs)->click();
        QTRY_VERIFY(button(*dialog, u"Copy"_qs)->isEnabled());
        QCOMPARE(bench.incident(id)->updateApprovals.first().by, u"di"_qs);
        dialog->editor()->setWords({.text = u"Other words"_qs});
        QVERIFY(!button(*dialog, u"Copy"_qs)->isEnabled());
        delete dialog;
    }

    void half_typed_words_survive()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        auto *dialog = new panes::UpdateDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->choose(Audience::External);
        dialog->editor()->setWords({.text = u"We are still"_qs});
        delete dialog;
        dialog = new panes::UpdateDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->choose(Audience::Executive);
        QVERIFY(dialog->editor()->words().text != u"We are still"_qs);
        dialog->choose(Audience::External);
        QCOMPARE(dialog->editor()->words().text, u"We are still"_qs);
        delete dialog;
    }

    void audiences_are_one_key_away()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        auto *dialog = new panes::UpdateDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(support::takesKeys(dialog));
        QTest::keyClick(dialog, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(dialog->audience(), Audience::Customers);
        QTRY_COMPARE(dialog->focusWidget(), dialog->editor()->firstField());
        delete dialog;
    }

    void a_call_that_nobody_answers_goes_on_by_the_next_channel()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        QPointer<panes::CallDialog> dialog = new panes::CallDialog(bench.console(), bench.incident(id), {}, nullptr);
        dialog->show();
        const QString who = dialog->stakeholder();
        const Notification before = *bench.incident(id)->notification(who);
        auto *channel = field<QComboBox>(*dialog, u"Channel"_qs);
        QCOMPARE(channel->currentText(), before.channels.first());
        button(*dialog, u"No answer"_qs)->click();
        QTRY_COMPARE(bench.incident(id)->notification(who)->attempts.size(), 1);
        if (before.channels.size() > 1)
            QTRY_COMPARE(channel->currentText(), before.channels.at(1));
        QCOMPARE(dialog->stakeholder(), who);
        field<QLineEdit>(*dialog, u"Who answered"_qs)->setText(u"Jo"_qs);
        button(*dialog, u"Acknowledged"_qs)->click();
        QTRY_VERIFY(bench.incident(id)->notification(who)->settled());
        QCOMPARE(bench.incident(id)->notification(who)->attempts.last().person, u"Jo"_qs);
        QTRY_VERIFY(!dialog || dialog->stakeholder() != who);
        delete dialog;
    }

    void after_the_last_channel_it_goes_up()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        const QString who = u"CISO"_qs;
        auto *dialog = new panes::CallDialog(bench.console(), bench.incident(id), who, nullptr);
        dialog->show();
        const qsizetype channels = bench.incident(id)->notification(who)->channels.size();
        QVERIFY(!button(*dialog, u"Escalate"_qs)->isEnabled());
        for (qsizetype i = 0; i < channels; ++i) {
            button(*dialog, u"No answer"_qs)->click();
            QTRY_COMPARE(bench.incident(id)->notification(who)->attempts.size(), i + 1);
            QTest::qWait(20);
        }
        QTRY_VERIFY(button(*dialog, u"Escalate to VP Engineering"_qs));
        button(*dialog, u"Escalate to"_qs)->click();
        QTRY_COMPARE(dialog->stakeholder(), u"VP Engineering"_qs);
        QCOMPARE(bench.incident(id)->notification(who)->state, Delivery::Escalated);
        delete dialog;
    }

    void a_decision_is_recorded_whole_and_looked_at_again()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        auto *dialog = new panes::DecisionsDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
        dialog->show();
        button(*dialog, u"Record"_qs)->click();
        QVERIFY(bench.incident(id)->decisions.isEmpty());
        field<QLineEdit>(*dialog, u"Decision"_qs)->setText(u"Disable the workflows"_qs);
        field<QPlainTextEdit>(*dialog, u"Options"_qs)->setPlainText(u"disable now\n\nscope first\n"_qs);
        field<QLineEdit>(*dialog, u"Objections"_qs)->setText(u"Eve: release train"_qs);
        field<QLineEdit>(*dialog, u"Review"_qs)->setText(u"in 1h"_qs);
        button(*dialog, u"Record"_qs)->click();
        QTRY_COMPARE(bench.incident(id)->decisions.size(), 1);
        const Decision decision = bench.incident(id)->decisions.first();
        QCOMPARE(decision.options, (QStringList{u"disable now"_qs, u"scope first"_qs}));
        QCOMPARE(decision.objections, u"Eve: release train"_qs);
        QVERIFY(decision.reviewAt);
        QTRY_VERIFY(field<QLineEdit>(*dialog, u"Decision"_qs)->text().isEmpty());
        button(*dialog, u"It stands"_qs)->click();
        QTRY_VERIFY(bench.incident(id)->decisions.first().reviewed);
        delete dialog;
    }

    void handing_over_names_the_next_ic_with_the_note()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        QPointer<panes::HandoverDialog> dialog =
            new panes::HandoverDialog(bench.console(), bench.incident(id), u"INC-1"_qs, {u"bo"_qs}, nullptr);
        dialog->show();
        QVERIFY(dialog->sheet().title.contains(u"INC-1"_qs));
        button(*dialog, u"Copy as Markdown"_qs)->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"# Handover INC-1"_qs));
        QVERIFY(!button(*dialog, u"Hand over"_qs)->isEnabled());
        field<QLineEdit>(*dialog, u"Next IC"_qs)->setText(u"bo"_qs);
        field<QLineEdit>(*dialog, u"Handover note"_qs)->setText(u"registry owner is asleep"_qs);
        button(*dialog, u"Hand over"_qs)->click();
        QTRY_COMPARE(bench.incident(id)->holder(Role::Commander)->login, u"bo"_qs);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
};

PARAPET_TEST(TstToldDialogs)
#include "tst_tolddialogs.moc"
