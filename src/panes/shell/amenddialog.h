#pragma once

#include "domain/journal/subject.h"

#include <QDialog>

class QPlainTextEdit;

namespace look {
class Button;
}

namespace shell {

/// Other words for one entry. What it said before stays readable; nothing is lost when the amendment
/// is refused. Deletes itself when closed.
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(const QString &words, QWidget *parent);

    QString words() const;

Q_SIGNALS:
    /// The user wants these words; the dialog stays until told that they are written.
    void amended(const QString &words);

private:
    void refresh();

    QString m_before;
    QPlainTextEdit *m_edit;
    look::Button *m_save;
};

} // namespace shell
