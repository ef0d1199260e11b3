#include "panes/shell/verbs.h"

#include <QWidget>

namespace shell {

namespace {

constexpr const char *groupProperty = "verbGroup";

} // namespace

Verbs::Verbs(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Verbs::add(const QString &id, const QString &text, const QString &group, const QKeySequence &key,
                    std::function<void()> run)
{
    auto *verb = new QAction(text, this);
    verb->setObjectName(id);
    verb->setShortcut(key);
    verb->setShortcutContext(Qt::ApplicationShortcut);
    verb->setAutoRepeat(false);
    setGroup(verb, group);
    connect(verb, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(verb);
    m_all.append(verb);
    m_byId.insert(id, verb);
    return verb;
}

QString Verbs::groupOf(const QAction *verb)
{
    return verb->property(groupProperty).toString();
}

void Verbs::setGroup(QAction *verb, const QString &group)
{
    verb->setProperty(groupProperty, group);
}

QString Verbs::textOf(const QAction *verb)
{
    QString text = verb->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

QString Verbs::keyOf(const QAction *verb)
{
    return verb->shortcut().toString(QKeySequence::NativeText);
}

} // namespace shell
