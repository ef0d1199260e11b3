#include "panes/incidents/boardkeys.h"

#include "domain/incidents/words.h"

#include <QKeyEvent>
#include <QWidget>

namespace panes {

using incidents::Milestone;

namespace {

struct Letter
{
    int key;
    const char *shown;
    Milestone milestone;
};

constexpr Letter letters[] = {
    {Qt::Key_A, "a", Milestone::Acknowledged}, {Qt::Key_T, "t", Milestone::Triaged},
    {Qt::Key_R, "r", Milestone::Responded},    {Qt::Key_I, "i", Milestone::Isolated},
    {Qt::Key_C, "c", Milestone::Contained},    {Qt::Key_E, "e", Milestone::Eradicated},
    {Qt::Key_V, "v", Milestone::Recovered},
};

std::optional<BoardKey> boardKeyOf(const QKeyEvent &key)
{
    static const QHash<QString, BoardKey> keys{
        {QStringLiteral("j"), BoardKey::Next},          {QStringLiteral("k"), BoardKey::Previous},
        {QStringLiteral("g"), BoardKey::First},         {QStringLiteral("G"), BoardKey::Last},
        {QStringLiteral("["), BoardKey::PreviousPhase}, {QStringLiteral("]"), BoardKey::NextPhase},
        {QStringLiteral("/"), BoardKey::Filter},        {QStringLiteral("n"), BoardKey::NextMatch},
        {QStringLiteral("N"), BoardKey::PreviousMatch}, {QStringLiteral("p"), BoardKey::Pin},
        {QStringLiteral("t"), BoardKey::Tag},           {QStringLiteral("c"), BoardKey::Comment},
        {QStringLiteral("x"), BoardKey::Amend},         {QStringLiteral("s"), BoardKey::Strike},
        {QStringLiteral("h"), BoardKey::ToggleHidden},  {QStringLiteral("?"), BoardKey::Help},
    };
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (key.key() == Qt::Key_Escape)
        return BoardKey::Home;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return BoardKey::Open;
    const auto found = keys.constFind(key.text());
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

BoardKeys::BoardKeys(QObject *parent)
    : QObject(parent)
{
}

void BoardKeys::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

std::optional<Milestone> BoardKeys::milestoneOf(int key)
{
    for (const Letter &letter : letters) {
        if (letter.key == key)
            return letter.milestone;
    }
    return {};
}

QString BoardKeys::milestoneHint()
{
    QStringList parts;
    for (const Letter &letter : letters)
        parts.append(QLatin1String(letter.shown) + u' ' + incidents::wordWithin(letter.milestone));
    return parts.join(QStringLiteral(" · "));
}

bool BoardKeys::handle(const QKeyEvent &key)
{
    const bool modifier = key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt;
    if (modifier)
        return false;
    if (m_waiting) {
        m_waiting = false;
        Q_EMIT prefixed(false);
        if (const std::optional<Milestone> reached = milestoneOf(key.key()))
            Q_EMIT milestone(*reached);
        return true;
    }
    if (key.text() == QLatin1String("m") && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_waiting = true;
        Q_EMIT prefixed(true);
        return true;
    }
    const std::optional<BoardKey> meant = boardKeyOf(key);
    if (meant)
        Q_EMIT pressed(*meant);
    return meant.has_value();
}

bool BoardKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_waiting) {
        m_waiting = false;
        Q_EMIT prefixed(false);
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Enter is the list's own where it means something else than opening an entry.
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && watched->property("ownEnter").toBool())
        return false;
    return handle(*key);
}

} // namespace panes
