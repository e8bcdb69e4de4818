// The referral's public names: the conversation, the plan, and the hand-off.
export {};
