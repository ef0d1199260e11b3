#pragma once

#include "store/workspace/opened.h"

#include <QDialog>

class QLineEdit;

namespace look {
class Button;
class Label;
} // namespace look

namespace shell {

/// Asks for what makes a workspace: where, whose, and who begins it. Deletes itself when closed.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &folder, const store::Founding &founding);

private:
    void chooseFolder();
    void refresh();
    void accept() override;
    /// Why it cannot be made like this; empty when it can.
    QString obstacle() const;

    QLineEdit *m_organization;
    QLineEdit *m_folder;
    QLineEdit *m_login;
    look::Label *m_verdict;
    look::Button *m_make;
    QString m_proposed; ///< the folder named after the organisation
};

} // namespace shell
