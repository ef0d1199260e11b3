#pragma once

#include <QAction>
#include <QHash>

#include <functional>

namespace shell {

/// The verbs of a window, each one action with an id, a group and perhaps a key: the palette, the
/// menu and the key overlay show what is in here. Keys work in every window of the program. Owned by
/// the window.
class Verbs : public QObject
{
    Q_OBJECT

public:
    explicit Verbs(QWidget *window);

    QAction *add(const QString &id, const QString &text, const QString &group, const QKeySequence &key,
                 std::function<void()> run);
    QAction *find(const QString &id) const { return m_byId.value(id); }
    const QList<QAction *> &all() const { return m_all; }

    /// The heading a verb stands under.
    static QString groupOf(const QAction *verb);
    static void setGroup(QAction *verb, const QString &group);
    /// The verb's text without its mnemonic.
    static QString textOf(const QAction *verb);
    static QString keyOf(const QAction *verb);

private:
    QWidget *m_window;
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byId;
};

} // namespace shell
