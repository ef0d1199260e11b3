#include "models/intelligence/nextstep.h"
#include "models/look/copytext.h"
#include "panes/console/console.h"
#include "panes/intelligence/alertacts.h"
#include "panes/intelligence/alertdetail.h"
#include "panes/intelligence/intelligencepane.h"
#include "panes/intelligence/triageform.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QKeyEvent>

namespace panes {

using Model = models::VulnerabilitiesModel;
using models::NextStep;

namespace {

/// Keys of the list and the verbs they carry out.
struct ListKey
{
    const char *key;
    const char *verb;
};
constexpr ListKey listKeys[] = {
    {"t", "alert.take_up"},        {"a", "alert.answer"},   {"p", "alert.plan_action"}, {"m", "alert.move_action"},
    {"c", "alert.record_control"}, {"o", "alert.override"}, {"w", "alert.assign"},      {"x", "alert.dismiss"},
    {"r", "alert.resolve"},        {"n", "alert.note"},     {"i", "alert.join"},        {"d", "alert.declare"},
    {"u", "alert.note_facts"},
};

} // namespace

void IntelligencePane::addVerbs()
{
    const auto add = [this](const char *id, const QString &text, const auto &run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_verbs.insert(QLatin1String(id), action);
    };
    const auto act = [this, &add](const char *id, const QString &text, void (AlertActs::*run)()) {
        add(id, text, [this, run] { (m_acts->*run)(); });
    };
    act("alert.take_up", tr("Take up the finding"), &AlertActs::takeUp);
    add("alert.answer", tr("Answer the triage questions"), [this] { m_detail->form().focusFirst(); });
    act("alert.note_facts", tr("Note that the facts changed"), &AlertActs::noteFacts);
    act("alert.override", tr("Override the priority, or lift the override"), &AlertActs::overrideOrLift);
    act("alert.record_control", tr("Record a compensating control"), &AlertActs::recordControl);
    act("alert.end_control", tr("End a compensating control"), &AlertActs::endControl);
    act("alert.assign", tr("Give the alert to somebody"), &AlertActs::assign);
    act("alert.plan_action", tr("Plan to patch, mitigate or disable"), &AlertActs::plan);
    act("alert.move_action", tr("Say how far the action is"), &AlertActs::moveOn);
    act("alert.reschedule_action", tr("Move the day of an action"), &AlertActs::reschedule);
    act("alert.dismiss", tr("Dismiss the alert"), &AlertActs::dismiss);
    act("alert.resolve", tr("Resolve the alert"), &AlertActs::resolve);
    act("alert.reopen", tr("Reopen the alert"), &AlertActs::reopen);
    act("alert.note", tr("Write a note on the alert"), &AlertActs::note);
    act("alert.join", tr("Join the alert to an incident"), &AlertActs::join);
    act("alert.part", tr("Take the alert out of an incident"), &AlertActs::part);
    act("alert.declare", tr("Declare an incident because of the alert"), &AlertActs::declare);
    add("intelligence.find", tr("Find a vulnerability"), [this] {
        if (!isAlerts())
            showView(QStringLiteral("open"));
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    const std::tuple<const char *, QString, QString> views[]{
        {"intelligence.open", tr("List vulnerabilities by priority"), QStringLiteral("open")},
        {"intelligence.triage", tr("List findings to triage"), QStringLiteral("triage")},
        {"intelligence.late", tr("List vulnerabilities that are late"), QStringLiteral("late")},
        {"intelligence.settled", tr("List vulnerabilities that are settled"), QStringLiteral("settled")},
        {"intelligence.exploited", tr("Show known exploited vulnerabilities"), QStringLiteral("exploited")},
        {"intelligence.indicators", tr("Show threat indicators"), QStringLiteral("indicators")}};
    for (const auto &[id, text, view] : views)
        add(id, text, [this, name = view] {
            showView(name);
            focusHome();
        });
    add("intelligence.next_view", tr("Show the next list of intelligence"), [this] { cycleView(); });
}

void IntelligencePane::enableVerbs()
{
    using namespace intelligence;
    const ChosenAlert &chosen = m_reading->chosen();
    const Alert *alert = isAlerts() ? chosen.alert.get() : nullptr;
    const bool open = alert && !alert->settled;
    const bool control = open
        && std::any_of(alert->assessment.controls().begin(), alert->assessment.controls().end(),
                       [this](const Control &one) { return one.holdsAt(console().now()); });
    const NextStep step = alert ? models::nextStepOf(*alert, chosen.taken()) : NextStep::TakeUp;
    const bool running = open
        && std::any_of(alert->remedies.begin(), alert->remedies.end(), [](const Remedy &one) { return one.running(); });
    const QHash<QString, bool> can{
        {QStringLiteral("alert.take_up"), alert && chosen.untaken},
        {QStringLiteral("alert.note_facts"), open && chosen.news},
        {QStringLiteral("alert.end_control"), control},
        {QStringLiteral("alert.move_action"), step == NextStep::Start || step == NextStep::Finish},
        {QStringLiteral("alert.reschedule_action"), running},
        {QStringLiteral("alert.reopen"), alert && alert->settled},
        {QStringLiteral("alert.note"), alert != nullptr},
        {QStringLiteral("alert.join"), alert != nullptr},
        {QStringLiteral("alert.part"), alert && !alert->incidents.isEmpty()},
        {QStringLiteral("alert.declare"), alert != nullptr}};
    for (auto verb = m_verbs.cbegin(); verb != m_verbs.cend(); ++verb)
        verb.value()->setEnabled(!verb.key().startsWith(QLatin1String("alert.")) || can.value(verb.key(), open));
}

void IntelligencePane::goOn()
{
    if (m_view == QLatin1String("exploited") && currentRow() >= 0) {
        // What of it is here, taken up or not: the finding first.
        m_search->setText(m_exploited->at(currentRow()).key);
        showView(QStringLiteral("triage"));
        return;
    }
    const ChosenAlert &chosen = m_reading->chosen();
    if (!isAlerts() || !chosen.alert)
        return;
    switch (models::nextStepOf(*chosen.alert, chosen.taken())) {
    case NextStep::TakeUp:
        m_acts->takeUp();
        break;
    case NextStep::Answer:
        m_detail->form().focusFirst();
        break;
    case NextStep::Plan:
        m_acts->plan();
        break;
    case NextStep::Start:
    case NextStep::Finish:
        m_acts->moveOn();
        break;
    case NextStep::Resolve:
        m_acts->resolve();
        break;
    case NextStep::Reopen:
        m_acts->reopen();
        break;
    }
}

bool IntelligencePane::carryOutKey(const QString &key)
{
    for (const ListKey &known : listKeys) {
        if (key != QLatin1String(known.key))
            continue;
        QAction *verb = m_verbs.value(QLatin1String(known.verb));
        if (verb->isEnabled())
            verb->trigger();
        return true;
    }
    return false;
}

bool IntelligencePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != current() || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto go = [this](int step) {
        const int rows = current()->model()->rowCount();
        current()->setCurrentIndex(current()->model()->index(std::clamp(currentRow() + step, 0, rows - 1), 0));
    };
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        goOn();
    else if (key->text() == QLatin1String("/") && isAlerts())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (key->text() == QLatin1String("j"))
        go(1);
    else if (key->text() == QLatin1String("k"))
        go(-1);
    else if (key->text() == QLatin1String("v"))
        cycleView();
    else
        return isAlerts() && carryOutKey(key->text());
    return true;
}

QString IntelligencePane::selectionAsMarkdown() const
{
    const int row = currentRow();
    if (!isAlerts() || row < 0 || row >= m_model->rowCount())
        return {};
    const models::VulnerabilityRow &here = m_model->at(row);
    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    return QStringLiteral("- **%1** %2 %3 %4 (%5, %6)\n")
        .arg(cell(Model::Band), here.label, look::copytext::markdown(here.rule), look::copytext::markdown(here.what),
             look::copytext::markdown(here.repository), cell(Model::Due));
}

QString IntelligencePane::selectionAsTable() const
{
    const int row = currentRow();
    if (row < 0 || row >= current()->model()->rowCount())
        return {};
    QStringList cells;
    for (int column = 0; column < current()->model()->columnCount(); ++column)
        cells.append(look::copytext::cell(current()->model()->index(row, column).data().toString()));
    return cells.join(u'\t');
}

QList<console::KeyHint> IntelligencePane::keys() const
{
    const QString list = tr("In the list"), form = tr("In the questions");
    return {{QStringLiteral("Enter"), tr("the next step"), list},
            {QStringLiteral("j k"), tr("next, previous"), list},
            {QStringLiteral("v"), tr("the next list"), list},
            {QStringLiteral("/"), tr("find a package, a number, a word"), list},
            {QStringLiteral("t"), tr("take it up"), list},
            {QStringLiteral("a"), tr("answer the questions"), list},
            {QStringLiteral("p m"), tr("plan an action; move it on"), list},
            {QStringLiteral("c o"), tr("record a control; override the priority"), list},
            {QStringLiteral("w n"), tr("who has it; a note"), list},
            {QStringLiteral("r x"), tr("resolve; dismiss"), list},
            {QStringLiteral("i d"), tr("join to an incident; declare one"), list},
            {QStringLiteral("u"), tr("note that the facts changed"), list},
            {QStringLiteral("y n u"), tr("yes, no, unknown; on to the next"), form},
            {QStringLiteral("Ctrl+Enter"), tr("save the answers"), form},
            {QStringLiteral("Esc"), tr("drop them, back to the list"), form}};
}

} // namespace panes
