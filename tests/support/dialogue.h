#pragma once

#include "github/http/asking.h"
#include "support/turn.h"

#include <QMetaObject>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace support {

/// GitHub as a test tells it, question by question:
///
///     Dialogue dialogue;
///     dialogue.asks("GET", "/user").answers(200, R"({"id":1})");
///     dialogue.asks("POST", "/login/oauth/access_token").saying("refresh_token").breaks(Arrival::Lost);
///
/// The questions come in this order. One that is not the next in the list fails the test and is answered as if nobody
/// were reached; so does one that never came, when the dialogue ends. Answers arrive through the event loop, or all of
/// them at once in settle(), for tests that move time themselves.
class Dialogue : public github::Asking
{
public:
    ~Dialogue() override
    {
        if (!m_turns.empty() && !QTest::currentTestFailed())
            fail("was never asked: " + m_turns.front()->m_verb + ' ' + m_turns.front()->m_path);
    }

    /// `path` as it stands in the address, with its query: "/orgs/o/repos?per_page=1".
    Turn &asks(const QByteArray &verb, const QByteArray &path)
    {
        m_turns.push_back(std::make_shared<Turn>(verb, path));
        return *m_turns.back();
    }
    /// Whether all was asked.
    bool isOver() const { return m_turns.empty(); }
    const QList<github::Request> &asked() const { return m_asked; }

    /// Delivers what is waiting, and what is asked meanwhile, until nothing is left but held answers; whether there was
    /// anything.
    bool settle()
    {
        bool any = false;
        for (PendingPtr next = ready(); next; next = ready())
            any = deliver(next);
        return any;
    }
    /// Lets the held answers go; they are delivered as others are.
    void release()
    {
        for (const PendingPtr &pending : std::as_const(m_pending)) {
            if (std::exchange(pending->held, false))
                post(pending);
        }
    }

    void ask(const github::Request &request, QObject *context,
             std::function<void(const github::Answer &)> then) override
    {
        m_asked.append(request);
        github::Answer answer;
        bool held = false;
        const QString objection =
            m_turns.empty() ? QStringLiteral("nothing more was expected") : m_turns.front()->objection(request);
        if (objection.isEmpty()) {
            answer = m_turns.front()->m_answer;
            held = m_turns.front()->m_held;
            m_turns.erase(m_turns.begin());
        } else {
            const QByteArray expected =
                m_turns.empty() ? "nothing" : m_turns.front()->m_verb + ' ' + m_turns.front()->m_path;
            fail("was asked " + request.verb + ' ' + pathOf(request) + " (" + objection.toUtf8() + "); expected "
                 + expected);
        }
        if (answer.url.isEmpty())
            answer.url = request.url;
        answer.conditional = !request.ifNoneMatch.isEmpty();
        answer.write = request.writes();
        m_pending.append(std::make_shared<Pending>(Pending{context, std::move(then), answer, held}));
        if (!held)
            post(m_pending.last());
    }

private:
    struct Pending
    {
        QPointer<QObject> context;
        std::function<void(const github::Answer &)> then;
        github::Answer answer;
        bool held = false;
    };
    using PendingPtr = std::shared_ptr<Pending>;

    static void fail(const QByteArray &what) { QTest::qFail("GitHub " + what, __FILE__, __LINE__); }

    PendingPtr ready() const
    {
        const auto found =
            std::find_if(m_pending.begin(), m_pending.end(), [](const PendingPtr &one) { return !one->held; });
        return found == m_pending.end() ? nullptr : *found;
    }
    void post(const PendingPtr &pending)
    {
        QMetaObject::invokeMethod(
            &m_loop, [this, pending] { deliver(pending); }, Qt::QueuedConnection);
    }
    /// False when that was delivered before.
    bool deliver(PendingPtr pending)
    {
        if (!m_pending.removeOne(pending))
            return false;
        if (pending->context)
            pending->then(pending->answer);
        return true;
    }

    QObject m_loop;
    std::vector<std::shared_ptr<Turn>> m_turns;
    QList<github::Request> m_asked;
    QList<PendingPtr> m_pending;
};

} // namespace support
