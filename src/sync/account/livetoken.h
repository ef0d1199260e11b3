#pragma once

#include "github/account/credential.h"
#include "sync/account/surroundings.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace account {

class Renewal;

/// The credential in use: handed to whoever asks GitHub, watched by the clock, renewed ahead of its end, and once only
/// however many want it fresh, for what renews it is good for one use. Part of an Account, on its thread.
class LiveToken : public QObject
{
    Q_OBJECT
public:
    static constexpr base::Duration renewedAhead = std::chrono::minutes(10);

    LiveToken(const Application &application, const Surroundings &around);
    ~LiveToken() override;

    const github::Credential &credential() const { return m_credential; }
    bool isRenewable() const { return !m_credential.refresh.isEmpty(); }
    bool isBeingRenewed() const;
    /// Within the last minute: what GitHub says of it then is not about its age.
    bool isFresh() const;

    void use(const github::Credential &credential);
    /// What came of a renewal; after it was stored.
    void useFresh(const github::Credential &credential);
    /// GitHub has said when it ends.
    void endsAt(base::Instant at);
    /// There is no token any more.
    void drop();

    void renew();
    /// Calls `then` when it is fresh, or there is a reason that it is not: Offline while GitHub is away.
    void renew(QObject *context, std::function<void(const base::Done &)> then);

Q_SIGNALS:
    void expired();
    /// To be stored, then given to useFresh(): the old pair is spent.
    void renewed(const github::Credential &fresh);
    /// GitHub is away; it goes on.
    void delayed(const base::Error &error);
    /// It cannot be renewed any more, and is dropped.
    void refused(const base::Error &error);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void(const base::Done &)> then;
    };

    void watchTheClock();
    void takeRefusal(const base::Error &error);
    void endRenewal();
    void tell(const base::Done &done);

    const Application &m_application;
    const Surroundings &m_around;
    github::Credential m_credential;
    base::Instant m_renewedAt{};
    std::unique_ptr<QObject> m_watch; ///< alarms of this credential
    QPointer<Renewal> m_renewal;
    QList<Waiter> m_waiters;
};

} // namespace account
