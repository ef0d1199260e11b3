#pragma once

#include "domain/organization/property.h"
#include "github/http/origin.h"
#include "github/http/request.h"
#include "github/json/page.h"

namespace github {

/// GET /orgs/{org}/properties/schema: one answer has all.
Request propertiesRequest(const Origin &origin, const QString &login);
base::Result<Page<organization::Property>> propertiesIn(const QByteArray &body);

/// GET /orgs/{org}/properties/values: of every repository of the organisation.
Request propertyValuesRequest(const Origin &origin, const QString &login);
base::Result<Page<organization::PropertyValues>> propertyValuesIn(const QByteArray &body);

} // namespace github
