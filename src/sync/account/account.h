#pragma once

#include "domain/account/access.h"
#include "github/account/viewer.h"
#include "sync/account/keptaccount.h"
#include "sync/account/keychain.h"
#include "sync/account/livetoken.h"

namespace account {

class Probing;

enum class State {
    SignedOut,
    SigningIn,
    SignedIn,
    Expired, ///< the token's time is over; one that can be renewed comes back by itself
    Refused, ///< GitHub does not accept the token any more
};
enum class Keep { Keychain, Session };

/// Who is signed in at one GitHub, with what, and where that is kept. It signs in and out, renews a token ahead of its
/// end, and notices when it is not accepted any more. What it learns is told by changed(); errors never hold a secret.
/// On the thread of its Asking.
class Account : public QObject
{
    Q_OBJECT
public:
    Account(Application application, Surroundings around, QObject *parent = nullptr);
    ~Account() override;

    State state() const { return m_state; }
    /// Known while signed in, expired or refused.
    const std::optional<github::Viewer> &viewer() const { return m_viewer; }
    Keep kept() const { return m_kept; }
    /// Why the token is kept for this session only, although it was to be kept longer; or what went wrong last.
    const std::optional<base::Error> &problem() const { return m_problem; }
    std::optional<base::Instant> expires() const { return m_token.credential().expires; }
    QList<Access> access() const;
    /// Granted scopes that nothing needs.
    QStringList tooMuch() const;

    /// Signs in with what the keychain holds of `login`; works offline.
    void resume(const QString &login);
    void signInWith(const base::Secret &token, Keep keep);
    void signInWithCode(Keep keep);
    /// Of a sign-in that is not over.
    void cancel();
    /// Forgets the token here and in the keychain; signedOut() says whether it is gone.
    void signOut();

    /// Calls `then` when the token is fresh. However many ask, it is renewed once. Offline while GitHub is away: it
    /// goes on by itself; Refused when it cannot be renewed.
    void renew(QObject *context, std::function<void(const base::Done &)> then);
    /// An answer was 401: asks GitHub who this is, and believes that.
    void doubt();
    /// Tries what the token allows, in an organization and an operations repository ("owner/name", may be empty).
    void probe(const QString &organization, const QString &operations);

Q_SIGNALS:
    void changed();
    void codeReady(const QString &code, const QUrl &page, base::Instant expires);
    void troubled(const QString &why);
    void failed(const base::Error &error);
    void signedOut(const base::Done &gone);

private:
    void begin(Keep keep);
    void offer(const github::Credential &credential);
    void takeKept(const QString &key, const base::Result<std::optional<base::Secret>> &found);
    void askWho();
    void takeWho(const github::Answer &answer);
    void recognise(const github::Viewer &viewer);
    void notAccepted();
    void keep(const github::Credential &credential, const std::function<void()> &then);
    void takeRenewed(const github::Credential &fresh);
    void takeRefusal(const base::Error &error);
    void enter(State state, std::optional<base::Error> problem = {});
    void fail(const base::Error &error);
    void forget();

    const Application m_application;
    const Surroundings m_around;
    LiveToken m_token;
    State m_state = State::SignedOut;
    std::optional<github::Viewer> m_viewer;
    Keep m_kept = Keep::Session;
    std::optional<base::Error> m_problem;
    QString m_key; ///< in the keychain; empty when nothing was written there
    Probes m_probes;
    std::unique_ptr<QObject> m_session; ///< what is under way for this sign-in; gone with it
    QPointer<Probing> m_probing;
    bool m_recognised = false; ///< GitHub has said who this is, not the keychain
    bool m_doubted = false;
    int m_tries = 0; ///< to learn who this is, in a row, in vain
};

} // namespace account
