#pragma once

#include "domain/actions/action.h"
#include "domain/journal/deed.h"
#include "models/actions/actionitemsmodel.h"
#include "panes/console/asked.h"

#include <QObject>
#include <QStringList>

namespace console {
class Console;
}

namespace panes {

/// What is done to one action item: asks for the words a verb needs, reads the item as it is by then and
/// carries the verb out. Owned by the pane; the window's thread only.
class ActionActs : public QObject
{
    Q_OBJECT
public:
    ActionActs(console::Console &console, QWidget *pane);

    void setPeople(const QStringList &people) { m_people = people; }

    /// Begins what is open, says that what is in progress is done, verifies what is done.
    void goOn(const models::ActionItem &item);
    void assign(const models::ActionItem &item);
    void reschedule(const models::ActionItem &item);
    void finish(const models::ActionItem &item);
    void verify(const models::ActionItem &item);
    void reject(const models::ActionItem &item);
    void acceptRisk(const models::ActionItem &item);
    /// Back to open: it was not done after all.
    void takeBack(const models::ActionItem &item);
    void tie(const models::ActionItem &item);

private:
    using Verb = std::function<base::Result<journal::Deed>(const actions::Action &action, const QStringList &answers)>;
    void carryOut(const models::ActionItem &item, const Verb &verb);
    /// Goes on when the rule allows `verb` as the item stands; says why not otherwise.
    void whenAllowed(const models::ActionItem &item, const Verb &verb, const std::function<void()> &go);
    void ask(const models::ActionItem &item, const QString &title, const QList<console::Asked> &fields,
             const QString &verbText, const Verb &verb);
    void move(const models::ActionItem &item, actions::ActionState to, const QString &title, const console::Asked &why,
              const QString &verbText);

    console::Console &m_console;
    QWidget *m_pane;
    QStringList m_people;
};

} // namespace panes
