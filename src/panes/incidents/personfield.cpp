#include "panes/incidents/personfield.h"

#include <QCompleter>

namespace panes {

PersonField::PersonField(const QStringList &people, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Person"));
    auto *completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    setCompleter(completer);
}

QString PersonField::login() const
{
    QString login = text().trimmed();
    if (login.startsWith(u'@'))
        login.remove(0, 1);
    return login;
}

} // namespace panes
