#include "desk/demo/repositories.h"

#include <array>

namespace desk {

namespace {

constexpr std::array<const char *, 20> repositoryStems{
    "web", "payments", "mobile", "docs",  "search", "mail",  "infra", "data",   "billing", "auth",
    "ml",  "edge",     "stock",  "order", "price",  "image", "audit", "report", "partner", "device"};
constexpr std::array<const char *, 8> repositoryKinds{"api",  "worker", "app",    "lib",
                                                      "site", "jobs",   "client", "schema"};

} // namespace

QByteArray repositoryName(int number)
{
    return "acme/" + QByteArray(repositoryStems.at(size_t(number) % repositoryStems.size())) + '-'
        + repositoryKinds.at(size_t(number / 20) % repositoryKinds.size()) + '-' + QByteArray::number(number / 160 + 1);
}

const QList<QByteArray> &affectedRepositoryNames()
{
    static const QList<QByteArray> names{"acme/web-shop",       "acme/payments-api", "acme/mobile-app",
                                         "acme/docs-site",      "acme/e2e-nightly",  "acme/design-system",
                                         "acme/partner-portal", "acme/search-index", "acme/mail-templates"};
    return names;
}

} // namespace desk
