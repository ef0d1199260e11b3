#include "windowhand.h"

#include "app/panelist.h"
#include "models/incidents/playbookmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/calldialog.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/shell/commandpalette.h"
#include "panes/shell/guides.h"
#include "panes/shell/panearea.h"
#include "panes/shell/settingsfile.h"
#include "support/dialogs.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

namespace story {

using namespace incidents;

namespace {

using support::patience;

void type(const QString &text)
{
    QTest::keyClicks(support::keyTaker(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(support::keyTaker(), key, modifiers);
}

} // namespace

WindowHand::WindowHand(QString workspace, const QString &actor, const QString &settingsFile)
    : m_workspace(std::move(workspace))
    , m_settings(shell::openSettings(settingsFile))
    , m_preferences(*m_settings)
{
    m_preferences.setLogin(actor);
}

WindowHand::~WindowHand() = default;

QString WindowHand::beginAt(base::Instant now)
{
    if (m_window)
        m_window->close();
    m_window.reset();
    store::Opening opening;
    opening.now = now;
    auto store = store::Store::open({m_workspace}, opening);
    if (!store)
        return store.error().text();
    m_window =
        std::make_unique<shell::MainWindow>(std::move(*store), shell::Fittings{m_preferences, m_log, app::paneList()});
    m_window->restoreLayout();
    m_window->show();
    if (!support::takesKeys(m_window.get()))
        return QStringLiteral("the window does not come to the front");
    return QTest::qWaitFor([this] { return board().incidents().isRead(); }, patience)
        ? QString()
        : QStringLiteral("the board stays empty");
}

panes::BoardPane &WindowHand::board() const
{
    return *static_cast<panes::BoardPane *>(m_window->area().pane(QStringLiteral("board")));
}

/// What went wrong when `act` does not lead to more entries, in the words the window shows.
QString WindowHand::afterOneMore(const QString &what, const std::function<void()> &act)
{
    const auto entries = [this] { return board().incident() ? board().incident()->entries.size() : 0; };
    const qsizetype before = entries();
    act();
    if (QTest::qWaitFor([&] { return entries() > before; }, patience))
        return {};
    return QStringLiteral("%1: %2").arg(what, board().timeline().hints()->text());
}

/// Goes to the line as Esc does and types it.
QString WindowHand::typed(const QString &text, bool pin)
{
    return afterOneMore(text, [&] {
        board().focusHome();
        type(text);
        press(Qt::Key_Return, pin ? Qt::ControlModifier : Qt::NoModifier);
    });
}

/// Waits for a dialog that has the keyboard.
QString WindowHand::waitForDialog() const
{
    const auto opened = [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->isAncestorOf(QApplication::focusWidget());
    };
    return QTest::qWaitFor(opened, patience) ? QString() : QStringLiteral("no dialog opens");
}

QString WindowHand::declare(const QString &title, Severity severity, const QString &category)
{
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    if (const QString wrong = waitForDialog(); !wrong.isEmpty())
        return wrong;
    type(title);
    press(Qt::Key(Qt::Key_0 + int(severity)), Qt::AltModifier);
    press(Qt::Key_C, Qt::AltModifier); // the category's mnemonic; a letter chooses in it
    type(category.left(3));
    press(Qt::Key_Return);
    const bool there = QTest::qWaitFor([this] { return board().incident() != nullptr; }, patience);
    return there ? QString() : QStringLiteral("the declared incident is not on the board");
}

QString WindowHand::say(const QString &line, bool pin)
{
    return typed(line, pin);
}

QString WindowHand::reach(Milestone milestone)
{
    static const QMap<Milestone, QString> letters{
        {Milestone::Acknowledged, QStringLiteral("a")}, {Milestone::Triaged, QStringLiteral("t")},
        {Milestone::Responded, QStringLiteral("r")},    {Milestone::Isolated, QStringLiteral("i")},
        {Milestone::Contained, QStringLiteral("c")},    {Milestone::Eradicated, QStringLiteral("e")},
        {Milestone::Recovered, QStringLiteral("v")}};
    return afterOneMore(name(milestone), [&] {
        board().timeline().list()->setFocus();
        type(u'm' + letters.value(milestone));
    });
}

QString WindowHand::raise()
{
    return afterOneMore(QStringLiteral("Ctrl+Up"), [&] {
        board().focusHome();
        press(Qt::Key_Up, Qt::ControlModifier);
    });
}

QString WindowHand::lower(Severity to, const QString &reason)
{
    const QString wrong = afterOneMore(QStringLiteral("Ctrl+Down"), [&] {
        board().focusHome();
        press(Qt::Key_Down, Qt::ControlModifier);
        type(reason);
        press(Qt::Key_Return);
    });
    if (wrong.isEmpty() && board().incident()->severity() != to)
        return QStringLiteral("Ctrl+Down did not lead to %1").arg(name(to));
    return wrong;
}

QString WindowHand::assume(Role role, const QString &login)
{
    return typed(QStringLiteral("!role %1 @%2").arg(name(role), login));
}

/// Ctrl+N, the channel, who was reached, and what came of it; the dialog then offers the next one and is
/// left by Esc.
QString WindowHand::tell(const QString &stakeholder, const QString &channel, const QString &person)
{
    board().focusHome();
    press(Qt::Key_N, Qt::ControlModifier);
    const auto front = [] { return qobject_cast<panes::CallDialog *>(QApplication::activeWindow()); };
    if (!QTest::qWaitFor([&] { return front() != nullptr; }, patience))
        return QStringLiteral("Ctrl+N opens no dialog");
    if (front()->stakeholder() != stakeholder)
        return QStringLiteral("%1 is next, not %2").arg(front()->stakeholder(), stakeholder);
    type(person); // the cursor waits there
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(channel);
    const QPointer<QWidget> dialog(front());
    const QString wrong = afterOneMore(stakeholder, [] { press(Qt::Key_L, Qt::AltModifier); });
    if (dialog)
        press(Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return dialog.isNull(); }, patience))
        return QStringLiteral("the dialog stays");
    m_window->activateWindow(); // there is no window manager to do so
    return support::takesKeys(m_window.get()) ? wrong : QStringLiteral("the window stays behind");
}

QString WindowHand::give(const QString &login, const QString &span, const QString &task)
{
    return typed(QStringLiteral(">%1 %2 %3").arg(login, span, task));
}

/// Walks down the playbook to the step; heads of folded phases are unfolded on the way.
QString WindowHand::finish(const QString &step)
{
    panes::PlaybookCell &cell = board().playbook();
    cell.list()->setFocus();
    type(QStringLiteral("g"));
    for (int row = 0; row < cell.model()->rowCount(); ++row) {
        if (cell.model()->at(row).phase && cell.model()->at(row).folded)
            press(Qt::Key_Return);
        if (cell.selected() && cell.selected()->key == step)
            return afterOneMore(step, [] { press(Qt::Key_Space); });
        type(QStringLiteral("j"));
    }
    return QStringLiteral("the playbook does not show %1").arg(step);
}

QString WindowHand::capture(const QString &path, const QString &title)
{
    return typed(QStringLiteral("+e \"%1\" %2").arg(path, title));
}

/// Walks up the timeline from its end to the entry that says this.
QString WindowHand::select(const QString &said)
{
    board().timeline().list()->setFocus();
    type(QStringLiteral("G"));
    for (int row = board().timeline().model()->rowCount(); row > 0; --row) {
        if (board().timeline().selected() && board().timeline().selected()->text.contains(said))
            return {};
        type(QStringLiteral("k"));
    }
    return QStringLiteral("the timeline does not show “%1”").arg(said);
}

/// A key that begins a line about the selected entry, and the rest of that line.
QString WindowHand::marked(const QString &said, char key, const QString &text)
{
    if (const QString wrong = select(said); !wrong.isEmpty())
        return wrong;
    return afterOneMore(text, [&] {
        type(QString(QLatin1Char(key)));
        type(text);
        press(Qt::Key_Return);
    });
}

QString WindowHand::comment(const QString &said, const QString &text)
{
    return marked(said, 'c', text);
}

QString WindowHand::tag(const QString &said, const QString &tag)
{
    return marked(said, 't', tag);
}

QString WindowHand::amend(const QString &said, const QString &added)
{
    return marked(said, 'x', added);
}

QString WindowHand::strike(const QString &said, const QString &reason)
{
    return marked(said, 's', reason);
}

void WindowHand::byPalette(const QString &words)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(words);
    press(Qt::Key_Return);
}

QString WindowHand::goTo(const QString &pane, const QString &title)
{
    byPalette(QStringLiteral("Go to ") + title);
    const auto there = [&] {
        const console::Pane *current = m_window->area().current();
        return current && current->name() == pane && current->isAncestorOf(QApplication::focusWidget());
    };
    return QTest::qWaitFor(there, patience) ? QString() : QStringLiteral("%1 does not come to the front").arg(title);
}

/// By the palette: it has no key of its own.
QString WindowHand::close(Outcome outcome, const QString &override)
{
    board().focusHome();
    byPalette(QStringLiteral("close the inc"));
    if (const QString wrong = waitForDialog(); !wrong.isEmpty())
        return wrong;
    type(word(outcome).left(2));
    press(Qt::Key_Tab);
    type(override);
    return afterOneMore(QStringLiteral("close"), [] { press(Qt::Key_Return); });
}

} // namespace story
