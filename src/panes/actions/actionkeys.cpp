// What is done in the pane of action items: verbs, single keys, copying.
#include "models/actions/actionwording.h"
#include "panes/actions/actionacts.h"
#include "panes/actions/actiondetail.h"
#include "panes/actions/actiondialog.h"
#include "panes/actions/actionspane.h"
#include "panes/console/console.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QApplication>
#include <QKeyEvent>

namespace panes {

using models::ActionChoice;

void ActionsPane::addVerbs()
{
    const auto make = [this](const char *id, const QString &text, const auto &run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    const auto about = [&](const char *id, const QString &text, Act what, bool unsettled = true) {
        QAction *action = make(id, text, [this, what] { act(what); });
        m_verbs.append({action, unsettled});
        m_table->addAction(action);
    };
    make("action.open", tr("Open an action item"), [this] { add(m_model->incident()); });
    about("action.move", tr("Selected item: the next step"), &ActionActs::goOn);
    about("action.assign", tr("Selected item: assign"), &ActionActs::assign);
    about("action.reschedule", tr("Selected item: move the day"), &ActionActs::reschedule);
    about("action.finish", tr("Selected item: it is done"), &ActionActs::finish);
    about("action.verify", tr("Selected item: verify"), &ActionActs::verify);
    about("action.reject", tr("Selected item: reject"), &ActionActs::reject);
    about("action.accept-risk", tr("Selected item: accept the risk"), &ActionActs::acceptRisk);
    about("action.take-back", tr("Selected item: open it again"), &ActionActs::takeBack);
    about("action.tie", tr("Selected item: name its issue"), &ActionActs::tie, false);
    const std::pair<const char *, QString> views[]{{"actions.open", tr("List open action items")},
                                                   {"actions.mine", tr("List my action items")},
                                                   {"actions.overdue", tr("List overdue action items")},
                                                   {"actions.to-verify", tr("List action items to verify")},
                                                   {"actions.all", tr("List all action items")}};
    for (int i = 0; i < models::actionChoiceCount; ++i)
        make(views[i].first, views[i].second, [this, i] { choose(ActionChoice(i)); });
    make("actions.find", tr("Find an action item"), [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

bool ActionsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    return press(*static_cast<QKeyEvent *>(event));
}

bool ActionsPane::press(const QKeyEvent &key)
{
    static const QHash<QString, Act> acts{
        {QStringLiteral("o"), &ActionActs::assign},   {QStringLiteral("t"), &ActionActs::reschedule},
        {QStringLiteral("d"), &ActionActs::finish},   {QStringLiteral("v"), &ActionActs::verify},
        {QStringLiteral("r"), &ActionActs::reject},   {QStringLiteral("x"), &ActionActs::acceptRisk},
        {QStringLiteral("b"), &ActionActs::takeBack}, {QStringLiteral("u"), &ActionActs::tie}};
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto go = [this](int step) {
        const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, models::ActionItemsModel::Title));
    };
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        act(&ActionActs::goOn);
    else if (key.key() == Qt::Key_Escape && !m_model->incident().isEmpty())
        showOf({}, {});
    else if (const auto found = acts.constFind(key.text()); found != acts.cend())
        act(*found);
    else if (key.text() == QLatin1String("/"))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (key.text() == QLatin1String("a"))
        add(m_model->incident());
    else if (key.text() == QLatin1String("i") && selected() && !selected()->action.source.isEmpty())
        console().openReview(selected()->action.source);
    else if (key.text() == QLatin1String("f"))
        choose(ActionChoice((int(m_model->choice()) + 1) % models::actionChoiceCount));
    else if (key.text() == QLatin1String("j"))
        go(1);
    else if (key.text() == QLatin1String("k"))
        go(-1);
    else
        return false;
    return true;
}

void ActionsPane::add(const QString &incident)
{
    QWidget *over = QApplication::activeWindow() ? QApplication::activeWindow() : window();
    auto *dialog = new ActionDialog(console(), m_known, incident, over);
    connect(dialog, &ActionDialog::opened, this, [this](const QString &id) { m_awaited = id; });
    dialog->open();
}

void ActionsPane::focusHome()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> ActionsPane::parts() const
{
    return {m_table, m_detail->history(), m_search};
}

/// The selected rows from above to below.
QList<models::ActionItem> ActionsPane::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<models::ActionItem> out;
    for (const int row : std::as_const(rows))
        out.append(m_model->at(row));
    return out;
}

QString ActionsPane::selectionAsMarkdown() const
{
    QString out;
    for (const models::ActionItem &item : chosen())
        out += models::markdownOf(item);
    return out;
}

/// With heads where there are several.
QString ActionsPane::selectionAsTable() const
{
    const QList<models::ActionItem> items = chosen();
    QStringList out;
    if (items.size() > 1)
        out.append(models::cellHeads().join(u'\t'));
    for (const models::ActionItem &item : items)
        out.append(models::cellsOf(item).join(u'\t'));
    return out.join(u'\n');
}

QList<console::KeyHint> ActionsPane::keys() const
{
    const QString list = tr("In the list");
    const QString step = tr("The selected item");
    return {{QStringLiteral("j k"), tr("next, previous"), list},
            {QStringLiteral("f"), tr("the next choice: open, mine, overdue, to verify, all"), list},
            {QStringLiteral("/"), tr("find an item, an owner, an issue"), list},
            {QStringLiteral("a"), tr("open an action item"), list},
            {QStringLiteral("Shift+Down"), tr("select several, to copy them"), list},
            {QStringLiteral("Enter"), tr("the next step: begin, done, verify"), step},
            {QStringLiteral("o"), tr("assign"), step},
            {QStringLiteral("t"), tr("move the day"), step},
            {QStringLiteral("d v"), tr("it is done; verify it"), step},
            {QStringLiteral("r x"), tr("reject; accept the risk"), step},
            {QStringLiteral("b"), tr("open it again"), step},
            {QStringLiteral("u"), tr("name the issue it is followed as"), step},
            {QStringLiteral("i"), tr("the review it came of"), step}};
}

} // namespace panes
