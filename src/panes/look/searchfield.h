#pragma once

#include <QLineEdit>

namespace look {

/// A line to filter or find with: a glass before it, the key that leads to it behind it while it is
/// empty. Escape empties it first and then gives the focus back.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setKey(const QString &key);

Q_SIGNALS:
    /// Escape in an empty field: the focus goes back to where it came from.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key;
};

} // namespace look
