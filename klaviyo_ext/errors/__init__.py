"""Every exception and warning of this package, in one tree.

::

    KlaviyoError
    ├── APIStatusError                      the server returned a status other than 2xx
    │   └── APIError                        an APIStatusError, classified
    │       ├── AuthenticationError             401
    │       │   ├── InvalidAPIKeyError              sent with a key
    │       │   │   └── NotAuthenticatedError           not_authenticated: no key arrived, or none by its form
    │       │   └── InvalidTokenError               sent with an access token
    │       ├── PermissionDeniedError           403: a scope or a feature of the account is missing
    │       ├── BlockedError                    403 of the network in front of the API
    │       ├── NotFoundError                   404
    │       │   ├── ProfileDoesNotExistError        the call names a profile
    │       │   └── MalformedIdError                400: no resource can have this id; also a ValidationError
    │       ├── ConflictError                   409
    │       │   └── ProfileAlreadyExistsError       duplicate_profile, with the id of that profile
    │       ├── ValidationError                 400, with the field or the record that is wrong
    │       ├── RetiredRevisionError            410
    │       ├── PayloadTooLargeError            413
    │       ├── TooManyRequestsError            429, with the seconds to wait
    │       │   └── QuotaExhaustedError             not sent: this side knows that a quota is used up
    │       ├── ServerError                     5xx
    │       │   └── EdgeError                       of the network in front of the API
    │       └── RowsRefusedError                ends a bulk run: one row after the other was refused
    ├── BadResponseError                    a response that cannot be read
    │   └── ResponseTooLargeError               it is larger than max_response_bytes of the client
    ├── NotIncludedError                    a response without a related resource; also a LookupError
    ├── TransportError                      no complete response came
    │   ├── RequestTimeoutError
    │   └── UnknownOutcomeError                 ... to a write that the server may have done
    ├── OAuthError                          the token endpoint refused; the codes are those of RFC 6749
    │   ├── InvalidRequestError
    │   ├── InvalidClientError                  the app's id or secret is wrong
    │   ├── InvalidGrantError                   the user must connect the account again
    │   ├── UnauthorizedClientError
    │   ├── UnsupportedGrantTypeError
    │   └── InvalidScopeError
    ├── TokenCallbackError                  the store or load callback for tokens raised
    ├── ClientClosedError                   the client is closed; also a RuntimeError
    ├── DeadlineExceededError               the call would take longer than its deadline
    ├── BulkFailuresError                   a bulk run did not do everything; has its report
    ├── JournalError                        the journal of a bulk run cannot be used
    ├── PacingStorageError                  the shared storage is unavailable
    ├── CursorError                         a cursor came twice, or the next page is elsewhere
    ├── WebhookVerificationError            the delivery cannot be verified
    ├── EncodeError                         a value cannot be encoded as JSON; also a ValueError
    │   └── MissingValueError                   NaN, NaT or pandas.NA
    ├── ArgumentError                       bad input, before anything is sent; also a ValueError
    │   ├── ArgumentTypeError                   also a TypeError
    │   │   └── UnknownAttributeError               profiles have no such attribute; also an AttributeError
    │   ├── ConfigurationError                  of a client
    │   ├── ConflictingChangesError             two changes that contradict each other
    │   ├── MissingCredentialError              the call needs a credential that the client does not have
    │   └── RequestTooLargeError                the body is larger than the limit
    └── FakeError                           wrong use of `klaviyo_ext.testing` in a test; calls never raise it
        ├── DocumentError                       an OpenAPI document that cannot be used; also a ValueError
        ├── FilterSyntaxError                   also a ValueError
        ├── SeedError                           also a ValueError
        ├── SnapshotError                       also a ValueError
        ├── UnknownOperationError               also a ValueError
        ├── PathNotFoundError                   also a LookupError
        └── MethodNotAllowedError               also a LookupError

    UserWarning
    ├── RevisionDeprecatedWarning           the revision is more than a year old
    ├── RevisionRetiredWarning              the revision is more than two years old
    └── RevisionMismatchWarning             the server used another revision

Messages are one line; those with text of a server have at most 300 characters after the operation's name. No error
shows a credential or a page of HTML, and all of them can be pickled and copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klaviyo_client.runtime.errors import (
    APIStatusError,
    ArgumentError,
    ArgumentTypeError,
    BadResponseError,
    ClientClosedError,
    EncodeError,
    KlaviyoError,
    MissingCredentialError,
    MissingValueError,
    NotIncludedError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TransportError,
)

from .._lazy import lazy_names
from .api_errors import (
    APIError,
    AuthenticationError,
    BlockedError,
    Category,
    ConflictError,
    EdgeError,
    InvalidAPIKeyError,
    InvalidTokenError,
    MalformedIdError,
    NotAuthenticatedError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    ProfileAlreadyExistsError,
    ProfileDoesNotExistError,
    QuotaExhaustedError,
    RetiredRevisionError,
    ServerError,
    TooManyRequestsError,
    ValidationError,
)
from .argument_errors import ConfigurationError, ConflictingChangesError, RequestTooLargeError, UnknownAttributeError
from .bulk_errors import BulkFailuresError, RowsRefusedError
from .error_objects import ErrorObject, ErrorSource
from .fake_errors import (
    DocumentError,
    FakeError,
    FilterSyntaxError,
    MethodNotAllowedError,
    PathNotFoundError,
    SeedError,
    SnapshotError,
    UnknownOperationError,
)
from .local_errors import (
    CursorError,
    DeadlineExceededError,
    JournalError,
    PacingStorageError,
    UnknownOutcomeError,
    WebhookVerificationError,
)
from .oauth_errors import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    InvalidScopeError,
    OAuthError,
    TokenCallbackError,
    UnauthorizedClientError,
    UnsupportedGrantTypeError,
)
from .revision_warnings import RevisionDeprecatedWarning, RevisionMismatchWarning, RevisionRetiredWarning

if TYPE_CHECKING:
    from .classification import classify

__all__ = [
    "APIError",
    "APIStatusError",
    "ArgumentError",
    "ArgumentTypeError",
    "AuthenticationError",
    "BadResponseError",
    "BlockedError",
    "BulkFailuresError",
    "Category",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConflictingChangesError",
    "CursorError",
    "DeadlineExceededError",
    "DocumentError",
    "EdgeError",
    "EncodeError",
    "ErrorObject",
    "ErrorSource",
    "FakeError",
    "FilterSyntaxError",
    "InvalidAPIKeyError",
    "InvalidClientError",
    "InvalidGrantError",
    "InvalidRequestError",
    "InvalidScopeError",
    "InvalidTokenError",
    "JournalError",
    "KlaviyoError",
    "MalformedIdError",
    "MethodNotAllowedError",
    "MissingCredentialError",
    "MissingValueError",
    "NotAuthenticatedError",
    "NotFoundError",
    "NotIncludedError",
    "OAuthError",
    "PacingStorageError",
    "PathNotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "ProfileAlreadyExistsError",
    "ProfileDoesNotExistError",
    "QuotaExhaustedError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ResponseTooLargeError",
    "RetiredRevisionError",
    "RevisionDeprecatedWarning",
    "RevisionMismatchWarning",
    "RevisionRetiredWarning",
    "RowsRefusedError",
    "SeedError",
    "ServerError",
    "SnapshotError",
    "TokenCallbackError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedClientError",
    "UnknownAttributeError",
    "UnknownOperationError",
    "UnknownOutcomeError",
    "UnsupportedGrantTypeError",
    "ValidationError",
    "WebhookVerificationError",
    "classify",
]

if not TYPE_CHECKING:  # type checkers see the import above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, {".classification": ("classify",)})
