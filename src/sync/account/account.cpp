#include "sync/account/account.h"

#include "domain/account/scopes.h"
#include "github/account/signin.h"
#include "sync/account/probing.h"

namespace account {

using base::Error;
using base::ErrorKind;
using github::Credential;
using namespace std::chrono_literals;

namespace {

bool isRefusal(const github::Answer &answer)
{
    return answer.arrival == github::Arrival::Whole && answer.status == 401;
}

} // namespace

Account::Account(Application application, Surroundings around, QObject *parent)
    : QObject(parent)
    , m_application(std::move(application))
    , m_around(std::move(around))
    , m_token(m_application, m_around)
{
    connect(&m_token, &LiveToken::renewed, this, &Account::takeRenewed);
    connect(&m_token, &LiveToken::refused, this, &Account::takeRefusal);
    connect(&m_token, &LiveToken::delayed, this, [this](const Error &error) { enter(m_state, error); });
    connect(&m_token, &LiveToken::expired, this, [this] {
        if (m_state == State::SignedIn)
            enter(State::Expired, m_problem);
    });
}

Account::~Account() = default;

QList<Access> Account::access() const
{
    const github::Viewer viewer = m_viewer.value_or(github::Viewer{});
    Probes probes = github::knownOf(m_application.origin);
    probes.insert(m_probes);
    return accessOf(viewer.rights(), viewer.scopes.value_or(QStringList()), probes);
}

QStringList Account::tooMuch() const
{
    return m_viewer && m_viewer->scopes ? account::tooMuch(*m_viewer->scopes) : QStringList();
}

void Account::resume(const QString &login)
{
    begin(Keep::Keychain);
    const QString key = KeptAccount::keyOf(m_application.origin, login);
    m_around.keychain.read(key, m_session.get(), [this, key](const auto &found) { takeKept(key, found); });
}

void Account::takeKept(const QString &key, const base::Result<std::optional<base::Secret>> &found)
{
    if (!found) {
        fail(found.error());
        return;
    }
    if (!*found) { // nothing was kept: that is no failure
        forget();
        enter(State::SignedOut);
        return;
    }
    const base::Result<KeptAccount> kept = KeptAccount::read(**found);
    if (!kept) {
        fail(kept.error());
        return;
    }
    m_key = key;
    m_viewer = github::Viewer{.id = kept->id, .login = kept->login, .name = kept->name};
    const std::optional<base::Instant> end = kept->credential.expires;
    const bool over = end && *end <= m_around.clock.now();
    m_token.use(kept->credential);
    enter(over ? State::Expired : State::SignedIn);
    if (!over)
        askWho();
}

void Account::signInWith(const base::Secret &token, Keep keep)
{
    begin(keep);
    if (const base::Done verdict = github::plausible(token); !verdict) {
        fail(verdict.error());
        return;
    }
    offer({.token = token});
}

void Account::signInWithCode(Keep keep)
{
    begin(keep);
    if (m_application.clientId.isEmpty()) {
        fail({ErrorKind::Refused,
              QStringLiteral("Signing in with a code takes an application that is registered at GitHub"),
              QStringLiteral("set its client ID, or use a token")});
        return;
    }
    auto *signIn = new github::SignIn(m_around.asking, m_around.clock, m_around.alarms, m_application.origin,
                                      m_application.clientId, m_application.scopes, m_session.get());
    connect(signIn, &github::SignIn::codeReady, this, &Account::codeReady);
    connect(signIn, &github::SignIn::troubled, this, &Account::troubled);
    connect(signIn, &github::SignIn::failed, this, [this, signIn](const Error &error) {
        signIn->setParent(nullptr); // it speaks: it goes later
        signIn->deleteLater();
        fail(error);
    });
    connect(signIn, &github::SignIn::signedIn, this, [this, signIn](const Credential &credential) {
        signIn->deleteLater();
        offer(credential);
    });
    signIn->start();
}

void Account::cancel()
{
    if (m_state != State::SigningIn)
        return;
    forget();
    enter(State::SignedOut);
}

void Account::signOut()
{
    const QString key = m_key;
    forget();
    enter(State::SignedOut);
    if (key.isEmpty())
        Q_EMIT signedOut(base::done());
    else
        m_around.keychain.remove(key, this, [this](const base::Done &gone) { Q_EMIT signedOut(gone); });
}

/// A new sign-in takes the place of whatever was.
void Account::begin(Keep keep)
{
    forget();
    m_kept = keep;
    m_session = std::make_unique<QObject>();
    enter(State::SigningIn);
}

/// Of somebody who is yet to be recognised.
void Account::offer(const Credential &credential)
{
    m_token.use(credential);
    askWho();
}

void Account::askWho()
{
    m_around.asking.ask(github::viewerRequest(m_application.origin), m_session.get(),
                        [this](const github::Answer &answer) { takeWho(answer); });
}

void Account::takeWho(const github::Answer &answer)
{
    const base::Instant now = m_around.clock.now();
    const base::Result<github::Viewer> viewer = github::viewerIn(answer, now);
    if (viewer && (m_state == State::SigningIn || m_state == State::SignedIn)) {
        m_tries = 0;
        m_doubted = false;
        recognise(*viewer);
        return;
    }
    if (m_state == State::SigningIn) {
        fail(viewer.error());
        return;
    }
    if (m_state != State::SignedIn) { // overtaken: it expired, or was refused
        m_doubted = false;
        return;
    }
    if (isRefusal(answer)) {
        notAccepted();
        return;
    }
    // Whoever was recognised before stays so; but what the token may is still to be learnt.
    m_doubted = false;
    m_around.alarms.wake(now + std::min<base::Duration>(1min * (1 << std::min(m_tries++, 4)), 15min), m_session.get(),
                         [this] {
                             if (m_state == State::SignedIn)
                                 askWho();
                         });
    enter(m_state, viewer.error());
}

void Account::recognise(const github::Viewer &viewer)
{
    const bool first = m_state == State::SigningIn;
    const QString key = KeptAccount::keyOf(m_application.origin, viewer.login);
    const QString before = m_key;
    const bool expiryIsNew = viewer.tokenExpires && !expires();
    m_viewer = viewer;
    m_recognised = true;
    if (expiryIsNew)
        m_token.endsAt(*viewer.tokenExpires);
    if (m_kept == Keep::Session || (!first && key == before && !expiryIsNew)) {
        enter(State::SignedIn, m_kept == Keep::Session ? m_problem : std::nullopt);
        return;
    }
    m_key = key;
    keep(m_token.credential(), [this, key, before] {
        if (before.isEmpty() && m_kept == Keep::Session)
            m_key.clear();
        if (!before.isEmpty() && before != key && m_kept == Keep::Keychain) // renamed
            m_around.keychain.remove(before, this, [](const base::Done &) {});
        enter(State::SignedIn, m_problem);
    });
}

/// Writes the account to the keychain; without one it is kept for this session only, and problem() says why.
void Account::keep(const Credential &credential, const std::function<void()> &then)
{
    const KeptAccount account{credential, m_viewer->id, m_viewer->login, m_viewer->name};
    m_around.keychain.write(m_key, account.written(), m_session.get(), [this, then](const base::Done &done) {
        m_problem = done ? std::nullopt : std::optional(done.error());
        m_kept = done ? Keep::Keychain : Keep::Session;
        then();
    });
}

void Account::notAccepted()
{
    if (m_token.isRenewable() && !m_token.isFresh()) { // clocks differ: its time may be over
        m_doubted = true;
        m_token.renew();
        return;
    }
    m_token.drop();
    m_doubted = false;
    enter(State::Refused,
          Error{ErrorKind::Refused, QStringLiteral("GitHub does not accept the token any more: sign in again")});
}

/// The old pair is spent: the new one is stored before it is used, so that no crash loses it.
void Account::takeRenewed(const Credential &fresh)
{
    if (!m_viewer) { // who this is, is still being asked
        m_token.useFresh(fresh);
        return;
    }
    const auto begin = [this, fresh] {
        m_doubted = false;
        m_state = State::SignedIn;
        m_token.useFresh(fresh);
        if (m_state != State::SignedIn) // whoever waited for it has signed out
            return;
        enter(State::SignedIn, m_problem);
        if (!m_recognised && m_state == State::SignedIn)
            askWho();
    };
    if (m_kept == Keep::Session)
        begin();
    else
        keep(fresh, begin);
}

void Account::takeRefusal(const Error &error)
{
    if (m_state == State::SigningIn)
        fail(error);
    else
        enter(std::exchange(m_doubted, false) ? State::Refused : State::Expired, error);
}

void Account::renew(QObject *context, std::function<void(const base::Done &)> then)
{
    m_token.renew(context, std::move(then));
}

void Account::doubt()
{
    if (m_state != State::SignedIn || std::exchange(m_doubted, true))
        return;
    if (!m_token.isBeingRenewed()) // else whoever asked did so with the old one
        askWho();
}

void Account::probe(const QString &organization, const QString &operations)
{
    if (m_state != State::SignedIn)
        return;
    delete m_probing;
    m_probing = new Probing(m_around.asking, m_around.clock,
                            github::probes(m_application.origin, organization, operations), m_session.get());
    connect(m_probing, &Probing::learnt, this, [this](Feature feature, const Verdict &verdict) {
        m_probes.insert(feature, verdict);
        Q_EMIT changed();
    });
    connect(m_probing, &Probing::notAccepted, this, &Account::doubt);
    connect(m_probing, &Probing::finished, m_probing, &QObject::deleteLater);
    m_probing->start();
}

void Account::enter(State state, std::optional<Error> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT changed();
}

void Account::fail(const Error &error)
{
    forget();
    enter(State::SignedOut, error);
    Q_EMIT failed(error);
}

void Account::forget()
{
    m_session.reset();
    m_viewer.reset();
    m_probes.clear();
    m_key.clear();
    m_kept = Keep::Session;
    m_recognised = false;
    m_doubted = false;
    m_tries = 0;
    m_problem.reset();
    m_token.drop();
}

} // namespace account
