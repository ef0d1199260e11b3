#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace look {

class FocusGroup;
class Label;
class RailItem;

/// The one column of navigation: the product, the workspace, then an icon and a word for each place,
/// with a count where something waits. Knows places only by id; what they are is the shell's business.
class Rail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int railWidth = 176;

    explicit Rail(QWidget *parent = nullptr);

    void setWorkspace(const QString &text);
    /// `key` is the shortcut the shell gave it, shown in the tool tip.
    void addItem(const QString &id, const QString &icon, const QString &text, const QString &key = {});
    void addSeparator();
    void removeItem(const QString &id);
    /// Shows where one is without announcing it; an unknown id marks nothing.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    /// Nothing is shown for 0; `hot` is for what is late or burning.
    void setCount(const QString &id, int count, bool hot = false);
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_workspace;
    QVBoxLayout *m_items;
    QButtonGroup *m_group;
    FocusGroup *m_focus;
    QHash<QString, RailItem *> m_byId;
    QString m_current;
};

} // namespace look
