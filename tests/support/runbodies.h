#pragma once

#include "domain/runs/run.h"

/// GitHub's answers with runs, as long and as full of addresses as they are.
namespace runbodies {

inline QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += '\\';
        if (c.unicode() < 0x20)
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else
            out += QString(c).toUtf8();
    }
    return out + '"';
}

inline QByteArray texts(const QByteArray &before, std::initializer_list<const char *> names,
                        const char *ending = "_url")
{
    QByteArray out;
    for (const char *const name : names)
        out += QByteArray(",\"") + name + ending + "\":\"" + before + '/' + name + "{/number}\"";
    return out;
}

inline QByteArray user(const QString &login, const QByteArray &kind = "User")
{
    if (login.isEmpty())
        return "null";
    const QByteArray at = "https://api.github.com/users/" + login.toUtf8();
    return "{\"login\":" + quoted(login) + ",\"id\":41898282,\"node_id\":\"MDM6Qm90NDE4OTgyODI=\",\"avatar_url\":"
        + "\"https://avatars.githubusercontent.com/u/41898282?v=4\",\"gravatar_id\":\"\",\"url\":\"" + at + '"'
        + texts(at,
                {"html", "followers", "following", "gists", "starred", "subscriptions", "organizations", "repos",
                 "events", "received_events"})
        + ",\"type\":\"" + kind + "\",\"user_view_type\":\"public\",\"site_admin\":false}";
}

inline QByteArray repository(qint64 id, const QByteArray &fullName)
{
    const QByteArray at = "https://api.github.com/repos/" + fullName;
    return "{\"id\":" + QByteArray::number(id) + ",\"node_id\":\"R_kgDOABEzzw\",\"name\":\""
        + fullName.mid(fullName.indexOf('/') + 1) + "\",\"full_name\":\"" + fullName + "\",\"private\":true,\"owner\":"
        + user(QString::fromUtf8(fullName.left(fullName.indexOf('/'))), "Organization") + ",\"html_url\":\"" + at
        + "\",\"description\":\"What the shop is made of\",\"fork\":false,\"url\":\"" + at + '"'
        + texts(at, {"forks",       "keys",         "collaborators", "teams",       "hooks",      "issue_events",
                     "events",      "assignees",    "branches",      "tags",        "blobs",      "git_tags",
                     "git_refs",    "trees",        "statuses",      "languages",   "stargazers", "contributors",
                     "subscribers", "subscription", "commits",       "git_commits", "comments",   "issue_comment",
                     "contents",    "compare",      "merges",        "archive",     "downloads",  "issues",
                     "pulls",       "milestones",   "notifications", "labels",      "releases",   "deployments"})
        + '}';
}

inline QByteArray word(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : quoted(text);
}

/// A run as an element of GitHub's list; some 13 KB.
inline QByteArray object(const runs::Run &run, const QByteArray &fullName = "acme-industries/storefront-gateway")
{
    const QByteArray id = QByteArray::number(run.id), sha = run.sha.toHex();
    const QByteArray at = "https://api.github.com/repos/" + fullName + "/actions/runs/" + id;
    QByteArray out = "{\"id\":" + id + ",\"name\":" + word(run.name) + ",\"node_id\":" + quoted(run.nodeId)
        + ",\"head_branch\":" + word(run.branch) + ",\"head_sha\":\"" + sha + "\",\"path\":" + quoted(run.path)
        + ",\"display_title\":" + quoted(run.title) + ",\"run_number\":" + QByteArray::number(run.number)
        + ",\"event\":" + word(run.event.text()) + ",\"status\":" + word(run.status.text())
        + ",\"conclusion\":" + word(run.conclusion.text()) + ",\"workflow_id\":" + QByteArray::number(run.workflow)
        + ",\"check_suite_id\":3340123456,\"check_suite_node_id\":\"CS_kwDOAAE2ss8AAAACv\",\"url\":\"" + at
        + "\",\"html_url\":\"" + at + "\",\"pull_requests\":[],\"created_at\":" + quoted(base::rfc3339(run.created))
        + ",\"updated_at\":" + quoted(base::rfc3339(run.updated)) + ",\"actor\":" + user(run.actor)
        + ",\"run_attempt\":" + QByteArray::number(run.attempt) + ",\"referenced_workflows\":[]";
    if (run.started)
        out += ",\"run_started_at\":" + quoted(base::rfc3339(*run.started));
    out += ",\"triggering_actor\":" + user(run.triggeringActor)
        + texts(at, {"jobs", "logs", "check_suite", "artifacts", "cancel", "rerun", "workflow"})
        + ",\"previous_attempt_url\":null,\"head_commit\":{\"id\":\"" + sha + "\",\"tree_id\":\"" + sha
        + "\",\"message\":" + quoted(run.title + QStringLiteral("\n\nCo-authored-by: \"Ben\" <ben@acme.example>"))
        + ",\"timestamp\":\"2025-01-15T03:20:01Z\",\"author\":{\"name\":\"Ana\",\"email\":\"ana@acme.example\"},"
          "\"committer\":{\"name\":\"GitHub\",\"email\":\"noreply@github.com\"}}";
    return out + ",\"repository\":" + repository(run.repository, fullName)
        + ",\"head_repository\":" + repository(run.repository, fullName) + '}';
}

inline QByteArray page(const QList<runs::Run> &all, qint64 total = -1)
{
    QByteArrayList objects;
    for (const runs::Run &run : all)
        objects.append(object(run));
    return "{\"total_count\":" + QByteArray::number(total < 0 ? all.size() : total) + ",\"workflow_runs\":["
        + objects.join(',') + "]}";
}

} // namespace runbodies
