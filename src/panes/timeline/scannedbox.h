#pragma once

#include <QWidget>

class QLineEdit;

namespace panes {

/// What a scanner's report is of, when it does not say so itself: a repository, and a name for what was
/// scanned that outlives its tag or folder.
class ScannedBox : public QWidget
{
    Q_OBJECT
public:
    explicit ScannedBox(QWidget *parent = nullptr);

    QString repository() const;
    QString artifact() const;
    void clear(); ///< without saying `changed`

Q_SIGNALS:
    void changed(); ///< somebody typed

private:
    QLineEdit *m_repository;
    QLineEdit *m_artifact;
};

} // namespace panes
