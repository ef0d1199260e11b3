#pragma once

#include <QLineEdit>

namespace panes {

/// A login, completed from the people seen in the journal; anybody else can be typed.
class PersonField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonField(const QStringList &people, QWidget *parent = nullptr);
    /// Without the @ people may put in front.
    QString login() const;
};

} // namespace panes
